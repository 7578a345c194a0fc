"""Validates Grafana dashboards against what Grafana Labs publishes about them.

Reads one JSON document: a list of dashboards. Prints a line an error: uid, path and reason. Exit
status: 0 without errors, 1 with some. The schema is grafana/dashboard.schema.json beside this file.
"""

import json
import pathlib
import sys

import jsonschema

SCHEMA = json.loads(
    (pathlib.Path(__file__).parent / "grafana" / "dashboard.schema.json").read_text())


def main():
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    validator = jsonschema.Draft7Validator(SCHEMA)
    errors = [
        f"{dashboard.get('uid')}: {error.json_path}: {error.message}"
        for dashboard in json.load(sys.stdin)
        for error in validator.iter_errors(dashboard)
    ]
    print("\n".join(errors))
    return 1 if errors else 0


sys.exit(main())
