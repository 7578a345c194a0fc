"""Evaluates CEL expressions with cel-python, and Rego modules with rego-cpp.

Reads one JSON document: {"cel": [expression, ...], "object": {...}, "rego": [module, ...],
"input": {...}}. Prints {"cel": [...], "rego": [...]}: for each expression its value as JSON text,
"error" when it has none, or "syntax" when it does not parse; for each module the messages of its rule
violation, sorted, or null when it does not compile.
"""

import json
import sys

import celpy
import regopy


def evaluate(expression, activation):
    environment = celpy.Environment()
    try:
        program = environment.program(environment.compile(expression))
    except celpy.CELParseError:
        return "syntax"
    try:
        value = program.evaluate(activation)
    except Exception:  # Some of its own mistakes surface as other types.
        return "error"
    return json.dumps(value, cls=celpy.CELJSONEncoder, sort_keys=True)


def messages(module, document):
    interpreter = regopy.Interpreter()
    try:
        interpreter.add_module("rules", module)
        interpreter.set_input_term(json.dumps(document))
        package = module.split("package ")[1].split()[0]
        answer = json.loads(str(interpreter.query(f"data.{package}.violation")))
    except Exception:
        return None
    if "expressions" not in answer:
        return None
    return sorted({
        item["msg"] for item in answer["expressions"][0] if isinstance(item, dict)
    })


def main():
    job = json.load(sys.stdin)
    activation = {"object": celpy.json_to_cel(job["object"])}
    json.dump({
        "cel": [evaluate(expression, activation) for expression in job["cel"]],
        "rego": [messages(module, job["input"]) for module in job["rego"]],
    }, sys.stdout)


if __name__ == "__main__":
    main()
