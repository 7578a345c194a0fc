#!/usr/bin/env python3
"""Write one job for every peer.   usage: gen_inputs.py COMPONENTS OUTDIR   (6 components are 60 objects)"""
import json
import os
import sys

from model import BASE_ENV, COMPONENT_VARS, ENV_VARS, ENVS, OBJECTS, V, components, parts, realise

COUNT, OUT = int(sys.argv[1]), sys.argv[2]
COMPONENTS = components(COUNT)
KINDS = [o["kind"].lower() for o in OBJECTS]


def write(path, text):
    path = os.path.join(OUT, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def yaml_lines(node, leaf, indent=0):
    pad = "  " * indent
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, (dict, list)):
                yield f"{pad}{key}:"
                yield from yaml_lines(value, leaf, indent + 1)
            else:
                yield f"{pad}{key}: {leaf(value)}"
    else:
        for value in node:
            if isinstance(value, dict):
                lines = list(yaml_lines(value, leaf, indent + 1))
                yield pad + "- " + lines[0].strip()
                yield from lines[1:]
            else:
                yield f"{pad}- {leaf(value)}"


def helm_leaf(value):
    def hole(name):
        return "{{ $%s.%s }}" % ("c" if name in COMPONENT_VARS else "e", name)
    if isinstance(value, V):
        return hole(value.name)
    if isinstance(value, str):
        return '"' + "".join(
            hole(t) if k == "var" else json.dumps(t)[1:-1] for k, t in parts(value)) + '"'
    return json.dumps(value)


def jsonnet(node, indent=0):
    def hole(name):
        return ("c." if name in COMPONENT_VARS else "e.") + name
    pad, inner = "  " * indent, "  " * (indent + 1)
    if isinstance(node, dict):
        return "{\n" + "".join(f"{inner}{json.dumps(k)}: {jsonnet(v, indent + 1)},\n"
                               for k, v in node.items()) + pad + "}"
    if isinstance(node, list):
        return "[\n" + "".join(f"{inner}{jsonnet(v, indent + 1)},\n" for v in node) + pad + "]"
    if isinstance(node, V):
        return hole(node.name)
    if isinstance(node, str):
        return " + ".join(hole(t) if k == "var" else json.dumps(t) for k, t in parts(node))
    return json.dumps(node)


def yaml_map(mapping, indent):
    return "".join("  " * indent + f"{k}: {json.dumps(v)}\n" for k, v in mapping.items())


def patch(kind, operations):
    text = f"  - target: {{kind: {kind}}}\n    patch: |\n"
    for path, value in operations:
        text += f"      - {{op: replace, path: {path}, value: {json.dumps(value)}}}\n"
    return text


COMPONENTS_YAML = "components:\n" + "".join("  - " + yaml_map(c, 2).lstrip() for c in COMPONENTS)

# vibe-gen's own reader: the environment and its components as one YAML file.
for name, values in ENVS.items():
    write(f"environments/{name}.yaml", "environment:\n" + yaml_map(values, 1) + COMPONENTS_YAML)

# The plain C program reads two tables.
write("data/components.tsv",
      "".join("\t".join(str(c[k]) for k in COMPONENT_VARS) + "\n" for c in COMPONENTS))
for name, values in ENVS.items():
    write(f"data/{name}.tsv", "\t".join(str(values[k]) for k in ENV_VARS) + "\n")

# helm: a template a kind, ranging over the components; a values file an environment.
write("helm/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 0.1.0\n")
for o in OBJECTS:
    write(f"helm/templates/{o['kind'].lower()}.yaml",
          "{{- $e := .Values.environment }}\n{{- range $c := .Values.components }}\n---\n"
          + "\n".join(yaml_lines(o, helm_leaf)) + "\n{{- end }}\n")
write("helm/values.yaml", COMPONENTS_YAML)
for name, values in ENVS.items():
    write(f"helm/values-{name}.yaml", "environment:\n" + yaml_map(values, 1))

# kustomize: a plain base a component, an overlay an environment.
for c in COMPONENTS:
    for o in OBJECTS:
        real = realise(o, c, BASE_ENV)
        real["metadata"].pop("namespace")
        write(f"kustomize/base/{c['name']}/{o['kind'].lower()}.yaml",
              "\n".join(yaml_lines(real, json.dumps)) + "\n")
    write(f"kustomize/base/{c['name']}/kustomization.yaml",
          "resources:\n" + "".join(f"  - {k}.yaml\n" for k in KINDS))
for name, v in ENVS.items():
    for c in COMPONENTS:
        host = f"{c['name']}.{v['domain']}"
        write(f"kustomize/overlays/{name}/{c['name']}/kustomization.yaml",
              f"resources:\n  - ../../../base/{c['name']}\npatches:\n"
              + patch("Ingress", [("/spec/tls/0/hosts/0", host), ("/spec/rules/0/host", host)]))

    def resources(container, v=v):
        at = container + "/resources"
        return [(at + "/requests/cpu", v["cpu"]), (at + "/requests/memory", v["memory"]),
                (at + "/limits/memory", v["memory"])]
    write(f"kustomize/overlays/{name}/kustomization.yaml",
          f"namespace: {v['namespace']}\nimages:\n  - name: registry.example.com/shop/service\n"
          f"    newTag: \"{v['tag']}\"\nresources:\n"
          + "".join(f"  - {c['name']}\n" for c in COMPONENTS) + "patches:\n"
          + patch("Deployment", [("/spec/replicas", v["replicas"])]
                  + resources("/spec/template/spec/containers/0"))
          + patch("CronJob", resources("/spec/jobTemplate/spec/template/spec/containers/0"))
          + patch("HorizontalPodAutoscaler", [("/spec/minReplicas", v["replicas"]),
                                              ("/spec/maxReplicas", v["maxReplicas"])])
          + patch("PodDisruptionBudget", [("/spec/minAvailable", v["minAvailable"])])
          + patch("ConfigMap", [("/data/LOG_LEVEL", v["logLevel"])]))

# jsonnet: one function from component and environment to ten objects.
write("jsonnet/component.libsonnet",
      "function(c, e) [\n" + ",\n".join(jsonnet(o) for o in OBJECTS) + "\n]\n")
write("jsonnet/components.libsonnet", json.dumps(COMPONENTS, indent=1) + "\n")
for name, values in ENVS.items():
    write(f"jsonnet/environments/{name}.libsonnet", json.dumps(values, indent=1) + "\n")
    write(f"jsonnet/{name}.jsonnet",
          "local component = import 'component.libsonnet';\n"
          f"local e = import 'environments/{name}.libsonnet';\n"
          "std.flatMap(function(c) component(c, e), import 'components.libsonnet')\n")
