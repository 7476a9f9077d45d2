"""Publishes a site to a bucket of moto, as to a store of another provider: first interrupted, then whole, after an edit, and after a
petition was removed. Each time the bucket must equal the built site.

Arguments: the URL of moto, the program, and an empty folder."""

import os
import pathlib
import subprocess
import sys

import boto3

ENDPOINT, PROGRAM, FOLDER = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
BUCKET, PREFIX = "pages", "campaign/"
PETITION = "---\ntitle: {0}\ntarget: The Mayor\ndate: 2026-01-01\nstatus: closed\n---\nPlease, {0}.\n"
# The keys of the tables, in the environment, are not those of the bucket.
PROFILE = f"[profile store]\nregion = auto\nendpoint_url = {ENDPOINT}\naws_access_key_id = key\naws_secret_access_key = secret\n"
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": str(FOLDER), "AWS_ACCESS_KEY_ID": "tables", "AWS_SECRET_ACCESS_KEY": "tables"}
COMMAND = [PROGRAM, "publish", f"s3://{BUCKET}/{PREFIX}", "--archive", "--bucket-profile", "store", "--now"]
TODAY, TWO_DAYS_LATER = "2026-11-02T12:00:00Z", "2026-11-04T12:00:00Z"
# Its copy in the bucket also has the files that stay for a day.
LIST = ".undersigned-files"

s3 = boto3.client("s3", endpoint_url=ENDPOINT, region_name="us-east-1", aws_access_key_id="key", aws_secret_access_key="secret")


def write(path, text):
    path = FOLDER / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def publish(now=TODAY):
    done = subprocess.run([*COMMAND, now], cwd=FOLDER, env=ENVIRONMENT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "conditions" not in done.stderr, done.stderr
    return done.stdout.strip()


def objects():
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix=PREFIX)
    return {entry["Key"].removeprefix(PREFIX): entry["ETag"] for page in pages for entry in page.get("Contents", [])}


def check_objects(kept):
    """The bucket has the site, and nothing else but what stays."""
    site = {path.relative_to(FOLDER / "site").as_posix(): path for path in (FOLDER / "site").rglob("*") if path.is_file()}
    names = set(objects())
    assert site.keys() <= names, site.keys() - names
    assert all(name.startswith(kept) for name in names - site.keys()), names - site.keys()
    for name, path in site.items():
        assert name == LIST or s3.get_object(Bucket=BUCKET, Key=PREFIX + name)["Body"].read() == path.read_bytes(), name


s3.create_bucket(Bucket=BUCKET)
write(".aws/config", PROFILE)
write("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n")
write("content/organisations/friends.md", "---\nname: Friends\n---\nNeighbours.\n")
for name in ["library", "bridge"]:
    write(f"content/petitions/{name}.md", PETITION.format(f"the {name}"))

# Killed in the middle, and repeated.
publishing = subprocess.Popen([*COMMAND, TODAY], cwd=FOLDER, env=ENVIRONMENT, stderr=subprocess.DEVNULL)
while len(objects()) < 8 and publishing.poll() is None:
    pass
publishing.kill()
publishing.wait()
before = objects()
summary = publish()
print("killed after", len(before), "objects;", summary)
check_objects(kept=("texts/", "og/", "assets/"))
resumed = int(summary.split()[0])
assert resumed <= len(objects()) - len(before), "only the rest is uploaded"
page = s3.head_object(Bucket=BUCKET, Key=PREFIX + "petitions/library/index.html")
assert page["ContentType"] == "text/html; charset=utf-8" and "max-age=60" in page["CacheControl"], page

assert publish().startswith("0 files uploaded"), "nothing has changed"
before = objects()
write("content/petitions/library.md", PETITION.format("the library") + "And soon.\n")
summary = publish()
changed = sum(before.get(name) != tag for name, tag in objects().items() if name != LIST)
assert 0 < changed < len(before) and summary.startswith(f"{changed} files uploaded"), (summary, changed)
print(summary)
check_objects(kept=("texts/", "og/", "assets/"))

(FOLDER / "content/petitions/bridge.md").unlink()
print(publish())
check_objects(kept=("texts/", "og/", "assets/"))
print(publish(TWO_DAYS_LATER))
check_objects(kept="texts/")
assert "petitions/bridge/index.html" not in objects()
