"""Reads a YAML stream with PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) and compares the values.

usage: compare_readers.py STREAM.yaml VALUES.jsonl

A line of VALUES.jsonl is the value of one document; floats are {"$float": text} there, because JSON
knows neither infinity nor the difference between 1 and 1.0. Prints the differences and ends with 1
if there is one.
"""
import itertools
import json
import math
import sys

import ruamel.yaml
import yaml


def ruamel_documents(text):
    reader = ruamel.yaml.YAML(typ="safe", pure=True)  # the rules of YAML 1.2
    return reader.load_all(text)


READERS = {
    "PyYAML over libyaml": lambda text: yaml.load_all(text, Loader=yaml.CSafeLoader),
    "PyYAML": lambda text: yaml.load_all(text, Loader=yaml.SafeLoader),
    "ruamel.yaml": ruamel_documents,
}


def same(expected, actual):
    if isinstance(expected, dict) and "$float" in expected:
        number = float(expected["$float"].replace(".inf", "inf").replace(".nan", "nan"))
        both_nan = type(actual) is float and math.isnan(actual) and math.isnan(number)
        return type(actual) is float and (actual == number or both_nan)
    if isinstance(expected, dict):
        return (
            isinstance(actual, dict)
            and list(expected) == list(actual)
            and all(same(expected[key], actual[key]) for key in expected)
        )
    if isinstance(expected, list):
        return (
            isinstance(actual, list)
            and len(expected) == len(actual)
            and all(map(same, expected, actual))
        )
    return type(expected) is type(actual) and expected == actual


def differences(name, text, values):
    index = 0
    try:
        for index, (wanted, found) in enumerate(
            itertools.zip_longest(values, READERS[name](text), fillvalue="(no document)")
        ):
            if not same(wanted, found):
                yield f"{name}, document {index}: expected {wanted!r}, found {found!r}"
    # Readers fail with errors of many kinds, also of Python itself.
    except Exception as error:
        yield f"{name}, after document {index}: {error!r}"


def main():
    stream, values = sys.argv[1:]
    with open(stream, encoding="utf-8", newline="") as file:
        text = file.read()
    with open(values, encoding="utf-8", newline="") as file:
        expected = [json.loads(line) for line in file.read().split("\n")[:-1]]
    found = [line for name in READERS for line in differences(name, text, expected)]
    for line in found[:20]:
        print(line)
    print(f"{len(expected)} documents, {len(READERS)} readers, {len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
