"""Asks the admission policies of a stream of manifests what they say of objects.

Reads one JSON document: {"policies": [...], "requests": [{"operation", "object", "oldObject"}]}.
The policies are ValidatingAdmissionPolicies, Kyverno ClusterPolicies with CEL, and Gatekeeper
ConstraintTemplates with their constraints; all other kinds are passed over. Prints one JSON list: for
each request the names of the rules that refuse it, by engine. An expression that cannot be evaluated
ends the program: the API server would refuse the object for it.

CEL is evaluated by cel-python, Rego by rego-cpp.
"""

import json
import sys

import celpy
import regopy

OWN_NAMESPACE_LABEL = "kubernetes.io/metadata.name"
# How the engines name the kinds: plural for the API server, as they are for the others.
PLURALS = {
    "Pod": "pods", "Deployment": "deployments", "StatefulSet": "statefulsets",
    "DaemonSet": "daemonsets", "ReplicaSet": "replicasets", "Job": "jobs", "CronJob": "cronjobs",
}
ENVIRONMENT = celpy.Environment()
PROGRAMS = {}


def cel(expression, activation):
    if expression not in PROGRAMS:
        PROGRAMS[expression] = ENVIRONMENT.program(ENVIRONMENT.compile(expression))
    return PROGRAMS[expression].evaluate(activation)


def activation(request):
    old = request.get("oldObject")
    return {
        "object": celpy.json_to_cel(request["object"]),
        "oldObject": celpy.json_to_cel(old) if old else None,
        "request": celpy.json_to_cel({"operation": request["operation"]}),
    }


def satisfied(conditions, variables, validations, values):
    """The conditions and validations as the API server goes through them."""
    if not all(cel(item["expression"], values) for item in conditions):
        return True
    composed = celpy.celtypes.MapType()
    for variable in variables:
        composed[celpy.celtypes.StringType(variable["name"])] = cel(
            variable["expression"], {**values, "variables": composed})
    return all(cel(item["expression"], {**values, "variables": composed}) for item in validations)


def group_and_version(manifest):
    group, _, version = manifest["apiVersion"].rpartition("/")
    return group, version


def admission_policy(policy, request):
    constraints = policy["spec"]["matchConstraints"]
    manifest = request["object"]
    group, version = group_and_version(manifest)
    selector = constraints["namespaceSelector"]["matchLabels"]
    if selector != {OWN_NAMESPACE_LABEL: manifest["metadata"].get("namespace", "")}:
        return []
    resource = PLURALS.get(manifest["kind"])
    if not any(
        group in rule["apiGroups"] and version in rule["apiVersions"]
        and resource in rule["resources"] and request["operation"] in rule["operations"]
        for rule in constraints["resourceRules"]
    ):
        return []
    spec = policy["spec"]
    good = satisfied(
        spec["matchConditions"], spec["variables"], spec["validations"], activation(request))
    return [] if good else [policy["metadata"]["name"].removeprefix(
        manifest["metadata"]["namespace"] + "-")]


def kyverno(policy, request):
    refused = []
    manifest = request["object"]
    for rule in policy["spec"]["rules"]:
        match = rule["match"]["any"][0]["resources"]
        if (
            manifest["kind"] not in match["kinds"]
            or manifest["metadata"].get("namespace") not in match["namespaces"]
            or request["operation"] not in match["operations"]
        ):
            continue
        code = rule["validate"]["cel"]
        if not satisfied(
            rule["celPreconditions"], code["variables"], code["expressions"], activation(request)
        ):
            refused.append(rule["name"])
    return refused


def gatekeeper(template, constraint, request):
    manifest = request["object"]
    group, version = group_and_version(manifest)
    match = constraint["spec"]["match"]
    if manifest["metadata"].get("namespace") not in match["namespaces"] or not any(
        group in entry["apiGroups"] and manifest["kind"] in entry["kinds"]
        for entry in match["kinds"]
    ):
        return []
    source = template["spec"]["targets"][0]["code"][0]["source"]
    interpreter = regopy.Interpreter()
    interpreter.add_module("rules", source["rego"])
    # Not set_input, which escapes nothing.
    interpreter.set_input_term(json.dumps({
        "parameters": constraint["spec"]["parameters"],
        "review": {
            "object": manifest, "operation": request["operation"],
            "kind": {"group": group, "version": version, "kind": manifest["kind"]},
        },
    }))
    package = source["rego"].split("package ")[1].split()[0]
    answer = json.loads(str(interpreter.query(f"data.{package}.violation")))
    violations = answer["expressions"][0]
    return sorted({item["msg"].split(":")[0] for item in violations})


def main():
    job = json.load(sys.stdin)
    kinds = {}
    for policy in job["policies"]:
        kinds.setdefault(policy["kind"], []).append(policy)
    templates = {
        item["spec"]["crd"]["spec"]["names"]["kind"]: item
        for item in kinds.get("ConstraintTemplate", [])
    }
    answers = []
    for request in job["requests"]:
        answers.append({
            "ValidatingAdmissionPolicy": [
                name for policy in kinds.get("ValidatingAdmissionPolicy", [])
                for name in admission_policy(policy, request)
            ],
            "ClusterPolicy": [
                name for policy in kinds.get("ClusterPolicy", []) for name in kyverno(policy, request)
            ],
            "ConstraintTemplate": [
                name for kind, template in templates.items() for constraint in kinds.get(kind, [])
                for name in gatekeeper(template, constraint, request)
            ],
        })
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
