"""Plays `sam deploy`: checks the parameters against the template, and creates its tables and its bucket."""

import json
import re
import sys

import boto3
import yaml


class Loader(yaml.SafeLoader):
    pass


def construct(loader, tag, node):
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    if tag in ("Ref", "Condition"):
        return {tag: value}
    if tag == "GetAtt" and isinstance(value, str):
        value = value.split(".", 1)
    return {"Fn::" + tag: value}


Loader.add_multi_constructor("!", construct)


def options(arguments):
    assert arguments[0] == "deploy", arguments
    found, name = {}, None
    for word in arguments[1:]:
        if word.startswith("--"):
            name = word
            found[name] = []
        else:
            found[name].append(word)
    return found


def check(parameters, given, is_new):
    for name, value in given.items():
        assert name in parameters, f"the template has no parameter {name}"
        parameter = parameters[name]
        pattern = parameter.get("AllowedPattern")
        assert not pattern or re.search(pattern, value), f"{name}={value} does not match {pattern}"
        allowed = parameter.get("AllowedValues")
        assert not allowed or value in map(str, allowed), f"{name}={value} is none of {allowed}"
        if parameter["Type"] == "Number":
            assert parameter.get("MinValue", 0) <= float(value) <= parameter.get("MaxValue", float("inf")), name
    absent = [name for name, one in parameters.items() if "Default" not in one and name not in given]
    assert not is_new or not absent, f"the first deployment lacks {absent}"


def check_code(template):
    """The functions are files of `cargo xtask package`, or objects in a bucket."""
    for name, resource in template["Resources"].items():
        if resource["Type"] == "AWS::Serverless::Function":
            code = resource["Properties"]["CodeUri"]
            form = r"(\.\./target/package|s3://[a-z0-9.-]+/[a-z]+)/undersigned-[a-z]+-arm64\.zip"
            assert re.fullmatch(form, code), f"{name}: {code}"


def main():
    found = options(sys.argv[1:])
    assert "--guided" not in found and "CAPABILITY_IAM" in found["--capabilities"], found
    assert "--resolve-s3" in found, "where are the functions uploaded to?"
    (path,) = found.get("--template-file", ["template.yaml"])
    template = yaml.load(open(path, encoding="utf-8"), Loader)
    check_code(template)
    given = dict(word.split("=", 1) for word in found["--parameter-overrides"])
    (stack,), (region,) = found["--stack-name"], found["--region"]
    client = boto3.client("cloudformation", region_name=region)
    try:
        client.describe_stacks(StackName=stack)
        is_new = False
    except client.exceptions.ClientError:
        is_new = True
    check(template["Parameters"], given, is_new)
    # A later deployment changes parameters only, of which moto needs none.
    if is_new:
        create(client, stack, template, given)


def create(client, stack, template, given):
    kinds = ("AWS::DynamoDB::Table", "AWS::S3::Bucket")
    resources = {name: one for name, one in template["Resources"].items() if one["Type"] in kinds}
    for resource in resources.values():
        resource.pop("DeletionPolicy", None)
        resource.pop("UpdateReplacePolicy", None)
    reduced = {
        "Parameters": template["Parameters"],
        "Conditions": template["Conditions"],
        "Resources": resources,
        "Outputs": {name: template["Outputs"][name] for name in ("Bucket", "ContentBucket")},
    }
    parameters = [{"ParameterKey": name, "ParameterValue": value} for name, value in given.items()]
    client.create_stack(StackName=stack, TemplateBody=json.dumps(reduced), Parameters=parameters)


main()
