"""Says of each object of a JSON list what kubernetes-validate finds first in strict mode.

Usage: validate_schemas.py VERSION < objects.json; prints a JSON list of null or "path: message".
The schemas are read once for all objects, which the package itself does not do.
"""

import json
import re
import sys
from pathlib import Path

import jsonschema
import kubernetes_validate
from referencing import Registry, Resource

FOLDER = (
    Path(kubernetes_validate.__file__).parent / "kubernetes-json-schema"
    / f"v{sys.argv[1]}.0-local-strict"
)


def main():
    definitions = json.loads((FOLDER / "_definitions.json").read_text())
    registry = Resource.from_contents(definitions) @ Registry()
    validators = {}
    answers = []
    for manifest in json.load(sys.stdin):
        version = re.sub(r"^([^./]*)(?:\.[^/]*)?/", r"\1-", manifest["apiVersion"])
        name = f"{manifest['kind'].lower()}-{version}.json"
        if name not in validators:
            schema = json.loads((FOLDER / name).read_text())
            validators[name] = jsonschema.validators.Draft202012Validator(
                schema, registry=Resource.from_contents(schema) @ registry)
        error = next(validators[name].iter_errors(manifest), None)
        answers.append(error and f"{'.'.join(map(str, error.path))}: {error.message}")
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
