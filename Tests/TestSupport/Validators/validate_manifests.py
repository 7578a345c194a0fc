"""Validates a stream of manifests strictly: unknown fields are errors, and so are unknown kinds.

Built-in kinds are held against the schemas of the PyPI package kubernetes-validate for each of the
given versions, custom kinds against the schemas of their definitions. Prints a line an error:
kind/name, version, field path and reason. Exit status: 0 without errors, 1 with some.
"""

import argparse
import copy
import importlib.resources
import json
import pathlib
import re
import sys

import jsonschema
import yaml
from referencing import Registry, Resource

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ROOT = pathlib.Path(__file__).resolve().parents[3]


class BuiltInKinds:
    """The schemas of one version of Kubernetes, read at most once."""

    def __init__(self, version):
        packages = importlib.resources.files("kubernetes_validate")
        self.folder = packages / "kubernetes-json-schema" / f"v{version}.0-local-strict"
        self.definitions = json.loads((self.folder / "_definitions.json").read_text())
        self.registry = Resource.from_contents(self.definitions) @ Registry()
        self.validators = {}

    def validator(self, api_version, kind):
        """None if this version has no such kind."""
        key = (api_version, kind)
        if key not in self.validators:
            # rbac.authorization.k8s.io/v1 is rbac-v1 in file names.
            group = re.sub(r"^([^./]*)(?:\.[^/]*)?/", r"\1-", api_version)
            file = self.folder / f"{kind.lower()}-{group}.json"
            self.validators[key] = self.compile(json.loads(file.read_text())) if file.is_file() else None
        return self.validators[key]

    def metadata(self):
        reference = f"{self.definitions['$id']}#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"
        return jsonschema.Draft202012Validator({"$ref": reference}, registry=self.registry)

    def compile(self, schema):
        registry = Resource.from_contents(schema) @ self.registry
        return jsonschema.Draft202012Validator(schema, registry=registry)


def strict(schema):
    """An OpenAPI schema of a custom resource definition as a JSON schema that knows no more fields."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for key, value in schema.items():
        if key in ("properties", "patternProperties"):
            result[key] = {name: strict(item) for name, item in value.items()}
        elif key in ("items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"):
            result[key] = strict(value)
        elif not key.startswith("x-kubernetes-") and key not in ("nullable", "format"):
            result[key] = copy.copy(value)
    if schema.get("x-kubernetes-int-or-string"):
        result["type"] = ["integer", "string"]
    # OpenAPI 3.0 has these as flags of minimum and maximum.
    for flag, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if result.get(flag) is True:
            result[flag] = result.pop(bound)
        elif result.get(flag) is False:
            del result[flag]
    if (
        schema.get("type") == "object"
        and "additionalProperties" not in schema
        and not schema.get("x-kubernetes-preserve-unknown-fields")
    ):
        result["additionalProperties"] = False
    # Go sets a flag anywhere, Python at the start only; case is all that is lost by it.
    if "(?i)" in result.get("pattern", ""):
        result["pattern"] = "(?i)" + result["pattern"].replace("(?i)", "")
    if schema.get("nullable") and "type" in result:
        types = result["type"] if isinstance(result["type"], list) else [result["type"]]
        result["type"] = types + ["null"]
    return result


class CustomKinds:
    """The schemas of custom resource definitions in folders."""

    def __init__(self, folders, metadata):
        self.metadata = metadata
        self.validators = {}
        files = [file for name in folders for file in sorted(pathlib.Path(name).glob("*.json"))]
        for file in files:
            definition = json.loads(file.read_text())
            schema = strict(definition["schema"])
            schema.setdefault("properties", {}).update(
                {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {}}
            )
            key = (f"{definition['group']}/{definition['version']}", definition["kind"])
            self.validators[key] = jsonschema.Draft202012Validator(schema)
        # An issuer of one namespace is specified as one of the cluster.
        issuer = self.validators[("cert-manager.io/v1", "ClusterIssuer")]
        self.validators[("cert-manager.io/v1", "Issuer")] = issuer

    def add_constraints(self, manifests):
        """The kinds that the stream's own templates of Gatekeeper make."""
        for template in manifests:
            if template["kind"] != "ConstraintTemplate":
                continue
            crd = template["spec"]["crd"]["spec"]
            schema = strict({
                "type": "object",
                "properties": {
                    "apiVersion": {"type": "string"}, "kind": {"type": "string"},
                    "metadata": {"x-kubernetes-preserve-unknown-fields": True},
                    "spec": {
                        "type": "object",
                        "properties": {
                            "enforcementAction": {"enum": ["deny", "warn", "dryrun", "scoped"]},
                            "match": {"type": "object", "x-kubernetes-preserve-unknown-fields": True},
                            "parameters": crd["validation"]["openAPIV3Schema"],
                        },
                    },
                },
            })
            key = ("constraints.gatekeeper.sh/v1beta1", crd["names"]["kind"])
            self.validators[key] = jsonschema.Draft202012Validator(schema)

    def errors(self, manifest):
        """None if the kind is not a custom one."""
        validator = self.validators.get((manifest["apiVersion"], manifest["kind"]))
        if validator is None:
            return None
        found = [("", error) for error in validator.iter_errors(manifest)]
        metadata = self.metadata.iter_errors(manifest.get("metadata", {}))
        return found + [("metadata", error) for error in metadata]


def path(prefix, error):
    text = prefix
    for part in error.absolute_path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text or "(whole object)"


def deepest(error):
    """The reason inside an alternative that failed, which says more than that it failed."""
    return jsonschema.exceptions.best_match([error]) if error.context else error


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", help="manifests; standard input if none")
    parser.add_argument("--versions", default="1.25,1.31,1.37")
    parser.add_argument(
        "--custom-kinds", nargs="*", help="folders of schemas of custom resource definitions",
        default=[ROOT / "Sources" / "generate-models" / "Schemas", pathlib.Path(__file__).parent],
    )
    options = parser.parse_args()
    versions = options.versions.split(",")
    built_in = {version: BuiltInKinds(version) for version in versions}
    custom = CustomKinds(options.custom_kinds, built_in[versions[-1]].metadata())
    texts = [pathlib.Path(file).read_text() for file in options.files] or [sys.stdin.read()]
    manifests = [item for text in texts for item in yaml.load_all(text, LOADER) if item]
    custom.add_constraints(manifests)
    failures = 0
    count = 0
    for manifest in manifests:
        count += 1
        identity = f"{manifest['kind']}/{manifest.get('metadata', {}).get('name', '')}"
        found = custom.errors(manifest)
        results = [("custom", found)] if found is not None else []
        for version, kinds in built_in.items():
            if found is not None:
                break
            validator = kinds.validator(manifest["apiVersion"], manifest["kind"])
            if validator is None:
                print(f"{identity} ({version}): no kind {manifest['kind']} in {manifest['apiVersion']}")
                failures += 1
                continue
            results.append((version, [("", error) for error in validator.iter_errors(manifest)]))
        for version, errors in results:
            for prefix, error in errors:
                failures += 1
                print(f"{identity} ({version}): {path(prefix, error)}: {deepest(error).message[:300]}")
    print(f"{count} objects, {failures} errors", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
