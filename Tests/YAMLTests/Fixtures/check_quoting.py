"""Checks that text is written plain exactly when every reader takes it for that text.

usage: check_quoting.py TEXTS.jsonl

A line of TEXTS.jsonl is {"text": ..., "value": ..., "key": ...}: whether the emitter writes the text
plain as a value and as a key. PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) read it in fact; for the
readers that are no Python packages, their documented rules stand below. Prints the differences and
ends with 1 if there is one.
"""
import json
import re
import sys

import ruamel.yaml
import yaml

RUAMEL = ruamel.yaml.YAML(typ="safe", pure=True)  # the rules of YAML 1.2

READERS = {
    "PyYAML over libyaml": lambda text: yaml.load(text, Loader=yaml.CSafeLoader),
    "PyYAML": lambda text: yaml.load(text, Loader=yaml.SafeLoader),
    "ruamel.yaml": RUAMEL.load,
}


def yaml_1_1(text):
    """https://yaml.org/type/: bool, int, null, timestamp are as here, float without a second point."""
    return re.fullmatch(
        r"y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
        r"|~|null|Null|NULL|<<|="
        r"|[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(:[0-5]?[0-9])+)"
        r"|[-+]?([0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)([eE][-+][0-9]+)?"
        r"|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*"
        r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
        r"|\d{4}-\d\d-\d\d"
        r"|\d{4}-\d\d?-\d\d?([Tt]|[ \t]+)\d\d?:\d\d:\d\d(\.\d*)?([ \t]*Z|[ \t]*[-+]\d\d?(:\d\d)?)?",
        text,
    )


def go_yaml(text):
    """gopkg.in/yaml.v2 and v3, which kubectl and the Kubernetes tools use."""
    digits = text[0] + text[1:].replace("_", "") if text[0] in "+-0123456789" else text
    integer = r"[-+]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)"
    signed = r"0b[-+][01]+|0o[-+][0-7]+"
    number = r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    date = r"\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])"
    time = r"[0-2]?\d:[0-5]?\d:[0-5]?\d(\.\d+)?"
    return (
        re.fullmatch(integer, digits)
        or re.fullmatch(signed, digits)
        or re.fullmatch(number, digits)
        or re.fullmatch(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", text)
        or re.fullmatch(date, text)
        or re.fullmatch(date + "[Tt]" + time + r"(Z|[-+]\d\d:\d\d)", text)
        or re.fullmatch(date + " " + time, text)
    )


def psych(text):
    """Psych::ScalarScanner of Ruby."""
    return (
        re.fullmatch(r"(?i)~|null|yes|true|on|no|false|off", text)
        or re.fullmatch(r"(?i)[-+]?\.inf|\.nan", text)
        or re.fullmatch(r":.+", text)
        or re.fullmatch(r"\d{4}-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)", text)
        or re.fullmatch(
            r"-?\d{4}-\d{1,2}-\d{1,2}([Tt]|\s+)\d{1,2}:\d\d:\d\d(\.\d*)?"
            r"(\s*(Z|[-+]\d{1,2}:?(\d\d)?))?",
            text,
        )
        or re.fullmatch(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}(\.[0-9_]*)?", text)
        or re.fullmatch(
            r"[-+]?(0b[01_,]+|0[0-7_,]+|0|[1-9][0-9_,]*|0x[0-9a-fA-F_,]+)", text
        )
        or re.fullmatch(r"[-+]?([0-9][0-9_,]*)\.[0-9]*([eE][+-][0-9]+)?", text)
    )


RULES = {"YAML 1.1 types": yaml_1_1, "go-yaml": go_yaml, "Psych": psych}

CONTEXTS = {
    "value": [("k: {}\n", lambda text: {"k": text}), ("- {}\n", lambda text: [text])],
    "key": [("{}: v\n", lambda text: {text: "v"})],
}

# libyaml's emitter never writes these plain, whatever is asked of it: the last two are safe as keys.
NEVER_PLAIN = re.compile(r"---|\.\.\.|.*:$|[-?]$", re.S)


def reads(name, document, expected):
    try:
        value = READERS[name](document)
        return value == expected and repr(value) == repr(expected)
    except Exception:  # readers fail with errors of many kinds, also of Python itself
        return False


def objections(text, context):
    if not text:
        return ["all readers"]
    return [name for name, rule in RULES.items() if rule(text)] + [
        name
        for name in READERS
        for template, value in CONTEXTS[context]
        if not reads(name, template.replace("{}", text), value(text))
    ]


def main():
    differences = []
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        cases = [json.loads(line) for line in file.read().split("\n")[:-1]]
    for case in cases:
        text = case["text"]
        for context in CONTEXTS:
            found = objections(text, context)
            if case[context] and found:
                differences.append(f"{text!r} is plain as a {context}, but not to {found}")
            if not case[context] and not found and not NEVER_PLAIN.match(text):
                differences.append(f"{text!r} is quoted as a {context}, though all readers agree")
    for difference in differences[:60]:
        print(difference)
    print(f"{len(cases)} texts, {len(differences)} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
