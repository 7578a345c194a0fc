#!/usr/bin/env python3
"""Write one rendered set as the input of every peer.   usage: production_inputs.py STREAM.yaml OUTDIR

The peers get the objects as their users would keep them: a chart with namespace and image tag as values, a kustomize base
with an overlay that sets the tag (it cannot set one of two namespaces), a jsonnet function of both. The C program gets the
events of the stream.
"""
import json
import os
import re
import sys

import yaml

STREAM, OUT = sys.argv[1], sys.argv[2]
TEXT = open(STREAM, encoding="utf-8").read()
OBJECTS = [d for d in yaml.load_all(TEXT, Loader=yaml.CSafeLoader) if d]
NAMESPACE = next(o["metadata"]["name"] for o in OBJECTS if o["kind"] == "Namespace")
SERVER = re.search(r"image: (\S*/vibe-ensemble-mcp):(\S+)", TEXT)
IMAGE, TAG = SERVER.group(1), SERVER.group(2)


def write(path, text):
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def dump(node):
    return yaml.dump(node, Dumper=yaml.CSafeDumper, sort_keys=False, width=10 ** 6, allow_unicode=True)


# helm: braces that are text stay text; namespace and tag are values
def chart(text):
    text = re.sub(r"\{\{", "\0", text).replace("}}", "\1")
    text = text.replace("\0", '{{ "{{" }}').replace("\1", '{{ "}}" }}')
    text = re.sub(rf"(namespace: ){re.escape(NAMESPACE)}$", r"\1{{ .Values.namespace }}", text, flags=re.M)
    return text.replace(f"{IMAGE}:{TAG}", IMAGE + ":{{ .Values.tag }}")


write("helm/Chart.yaml", "apiVersion: v2\nname: production\nversion: 0.1.0\n")
write("helm/values.yaml", "namespace: none\ntag: none\n")
write("helm/values-production.yaml", f"namespace: {NAMESPACE}\ntag: {TAG}\n")
for i, o in enumerate(OBJECTS):
    write(f"helm/templates/{i:03}-{o['kind'].lower()}.yaml", chart(dump(o)))

# kustomize: the base keeps another tag, the overlay sets it
names = [f"{i:03}-{o['kind'].lower()}.yaml" for i, o in enumerate(OBJECTS)]
for name, o in zip(names, OBJECTS):
    write(f"kustomize/base/{name}", dump(o).replace(f"{IMAGE}:{TAG}", f"{IMAGE}:base"))
write("kustomize/base/kustomization.yaml", "resources:\n" + "".join(f"  - {n}\n" for n in names))
write("kustomize/overlays/production/kustomization.yaml",
      f"images:\n  - name: {IMAGE}\n    newTag: {TAG}\nresources:\n  - ../../base\n")

# jsonnet: a function of namespace and tag
body = json.dumps(OBJECTS, indent=1).replace(f'"namespace": "{NAMESPACE}"', '"namespace": e.namespace')
body = re.sub(rf'"{re.escape(IMAGE)}:{re.escape(TAG)}"', f'"{IMAGE}:" + e.tag', body)
write("jsonnet/objects.libsonnet", "function(e) " + body + "\n")
write("jsonnet/production.jsonnet",
      f"(import 'objects.libsonnet')({{ namespace: '{NAMESPACE}', tag: '{TAG}' }})\n")

# the C program: the events of the stream with the styles that it has
events = []
for e in yaml.parse(TEXT, Loader=yaml.CLoader):
    if isinstance(e, yaml.DocumentStartEvent):
        events.append(b"D\n")
    elif isinstance(e, yaml.DocumentEndEvent):
        events.append(b"d\n")
    elif isinstance(e, yaml.MappingStartEvent):
        events.append(b"M\n")
    elif isinstance(e, yaml.MappingEndEvent):
        events.append(b"m\n")
    elif isinstance(e, yaml.SequenceStartEvent):
        events.append(b"L\n")
    elif isinstance(e, yaml.SequenceEndEvent):
        events.append(b"l\n")
    elif isinstance(e, yaml.ScalarEvent):
        style = {None: b"P", "'": b"S", '"': b"Q", "|": b"B"}[e.style or None]
        value = e.value.encode()
        events.append(style + str(len(value)).encode() + b" " + value + b"\n")
os.makedirs(OUT, exist_ok=True)
with open(os.path.join(OUT, "events"), "wb") as f:
    f.writelines(events)
print(len(OBJECTS))
