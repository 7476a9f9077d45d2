"""Packs a built `undersigned`, and writes what people install it with. Started by `cargo xtask dist`; needs only Python.

Files carry a fixed date, so the same binary gives the same bytes.

    pack.py pack OUT VERSION TARGET WHEEL_TAG NPM_PLATFORM BINARY LEVEL
    pack.py finish OUT VERSION URL
"""

import base64
import gzip
import hashlib
import io
import json
import pathlib
import sys
import tarfile
import zipfile

NAME = "undersigned"
SUMMARY = "Petitions as files: builds a static site and collects signatures, self-hosted"
LICENCES = ["LICENSE-APACHE", "LICENSE-MIT"]
HERE = pathlib.Path(__file__).parent
DATE = (1980, 1, 1, 0, 0, 0)
SECONDS = 315532800
# Of the packages for npm; docs/releasing.md says who owns the names.
SCOPE = "@undersigned"
NPM_PLATFORMS = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win32-x64"]


def pack(out, version, target, wheel_tag, npm_platform, binary, level):
    out, binary, level = pathlib.Path(out), pathlib.Path(binary), int(level)
    out.mkdir(parents=True, exist_ok=True)
    program = NAME + (".exe" if "windows" in target else "")
    licences = {name: pathlib.Path(name).read_bytes() for name in LICENCES}
    files = {program: binary.read_bytes(), **licences}
    archive = {f"{NAME}-{target}/{name}": data for name, data in files.items()}
    if "windows" in target:
        write_zip(out / f"{NAME}-{target}.zip", archive, {program}, level)
    else:
        write_tar(out / f"{NAME}-{target}.tar.gz", archive, {program}, level)
    write_wheel(out, version, wheel_tag, program, files, level)
    system, processor = npm_platform.split("-")
    write_npm(out / f"{NAME}-npm-{npm_platform}.tgz", {
        **npm_manifest(f"{SCOPE}/{npm_platform}", version, program),
        "os": [system],
        "cpu": [processor],
    }, files, {program}, level)
    # For a registry, which then sends only the package of the platform. It is no file of a release: npm would ask the registry
    # for packages whose names a stranger may own.
    shim = {"undersigned.js": (HERE / "undersigned.js").read_bytes(), **licences}
    write_npm(out / "registry" / f"{NAME}-npm.tgz", {
        **npm_manifest(NAME, version, "undersigned.js"),
        "optionalDependencies": {f"{SCOPE}/{platform}": version for platform in NPM_PLATFORMS},
    }, shim, {"undersigned.js"}, level)


def npm_manifest(name, version, program):
    return {
        "name": name,
        "version": version,
        "description": SUMMARY,
        "license": "MIT OR Apache-2.0",
        "bin": {NAME: program},
        "engines": {"node": ">=18"},
    }


def write_npm(path, manifest, files, programs, level):
    path.parent.mkdir(exist_ok=True)
    files = {"package.json": (json.dumps(manifest, indent=2) + "\n").encode(), **files}
    write_tar(path, {f"package/{name}": data for name, data in files.items()}, programs, level)


def write_wheel(out, version, tag, program, files, level):
    """A wheel as PEP 427 has it: pip puts what is in `.data/scripts` on the PATH of the environment."""
    info = f"{NAME}-{version}.dist-info"
    metadata = [
        "Metadata-Version: 2.4",
        f"Name: {NAME}",
        f"Version: {version}",
        f"Summary: {SUMMARY}",
        "License-Expression: MIT OR Apache-2.0",
        *[f"License-File: {name}" for name in LICENCES],
        "Requires-Python: >=3.8",
    ]
    tags = [f"Tag: py3-none-{platform}" for platform in tag.split(".")]
    wheel = ["Wheel-Version: 1.0", "Generator: undersigned", "Root-Is-Purelib: false", *tags]
    entries = {
        f"{NAME}-{version}.data/scripts/{program}": files[program],
        **{f"{info}/licenses/{name}": files[name] for name in LICENCES},
        f"{info}/METADATA": lines(metadata),
        f"{info}/WHEEL": lines(wheel),
    }
    record = [f"{name},sha256={urlsafe_digest(data)},{len(data)}" for name, data in entries.items()]
    entries[f"{info}/RECORD"] = lines([*record, f"{info}/RECORD,,"])
    write_zip(out / f"{NAME}-{version}-py3-none-{tag}.whl", entries, {program}, level)


def lines(texts):
    return "".join(f"{text}\n" for text in texts).encode()


def urlsafe_digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def mode(name, programs):
    return 0o755 if pathlib.PurePosixPath(name).name in programs else 0o644


def write_zip(path, files, programs, level):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.create_system, entry.external_attr = 3, (0o100000 | mode(name, programs)) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data, compresslevel=level)


def write_tar(path, files, programs, level):
    with open(path, "wb") as file, gzip.GzipFile("", "wb", level, file, mtime=SECONDS) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            for name, data in files.items():
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode, entry.mtime = len(data), mode(name, programs), SECONDS
                archive.addfile(entry, io.BytesIO(data))


def finish(out, version, url):
    """Writes the installers, which know the checksums of the archives, and then the checksums of all files."""
    out = pathlib.Path(out)
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files_of(out)}
    # Of the programs' archives, and not of the zips of the functions.
    targets = {
        name.removeprefix(f"{NAME}-").removesuffix(".tar.gz").removesuffix(".zip"): digest
        for name, digest in sums.items()
        if name.endswith(("-musl.tar.gz", "-darwin.tar.gz", "-msvc.zip"))
    }
    for name, form in [
        ("install.sh", "        {target}) checksum={digest} ;;"),
        ("install.ps1", "    '{target}' = '{digest}'"),
    ]:
        table = "\n".join(form.format(target=target, digest=digest) for target, digest in sorted(targets.items()))
        text = (HERE / name).read_text().replace("@VERSION@", version).replace("@URL@", url.rstrip("/"))
        text = "\n".join(table if "@CHECKSUMS@" in line else line for line in text.split("\n"))
        (out / name).write_bytes(text.encode())
        sums[name] = hashlib.sha256(text.encode()).hexdigest()
    (out / "sha256.sum").write_bytes(lines([f"{digest}  {name}" for name, digest in sorted(sums.items())]))


def files_of(out):
    written = {"install.sh", "install.ps1", "sha256.sum"}
    return sorted(path for path in out.iterdir() if path.is_file() and path.name not in written)


if __name__ == "__main__":
    {"pack": pack, "finish": finish}[sys.argv[1]](*sys.argv[2:])
