import Kubernetes
import YAML

/// A field that holds an expression, with the names that it may use.
struct CELField {
  var cursor: Cursor
  var names: CELNames

  /// All of an object, whatever its kind.
  static func all(in member: ObjectSet.Member) -> [CELField] {
    switch member.kind {
    case "ValidatingAdmissionPolicy", "MutatingAdmissionPolicy", "ValidatingPolicy":
      return policy(member.root["spec"])
    case "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration":
      return member.root["webhooks"].items.flatMap { webhook in
        webhook["matchConditions"].items.map { field($0["expression"], nil) }
      }
    case "CustomResourceDefinition":
      return member.root[at: "spec", "versions"].items.flatMap {
        schema($0[at: "schema", "openAPIV3Schema"])
      }
    case "ConstraintTemplate":
      return member.root[at: "spec", "targets"].items.flatMap { $0["code"].items }
        .filter { $0["engine"].text == "K8sNativeValidation" }
        .flatMap { policy($0["source"], ["anyObject", "params"]) }
    case "ClusterPolicy", "Policy":
      return member.root[at: "spec", "rules"].items.flatMap(kyverno)
    default: return []
    }
  }

  /// Source: Kubernetes 1.33 API, ValidatingAdmissionPolicySpec.
  private static let admission: Set<String> = [
    "object", "oldObject", "request", "params", "namespaceObject", "authorizer",
    // Kyverno's own.
    "resource", "http", "globalContext", "images", "user", "exceptions",
  ]

  private static func field(_ cursor: Cursor, _ variables: Set<String>?) -> CELField {
    let roots = variables == nil ? admission : admission.union(["variables"])
    return CELField(cursor: cursor, names: CELNames(roots: roots, variables: variables))
  }

  private static func policy(_ spec: Cursor, _ given: Set<String> = []) -> [CELField] {
    var fields = spec["matchConditions"].items.map { field($0["expression"], nil) }
    var known = given
    // Each may use those before it.
    for variable in spec["variables"].items {
      fields.append(field(variable["expression"], known))
      if let name = variable["name"].text { known.insert(name) }
    }
    for validation in spec["validations"].items {
      fields.append(field(validation["expression"], known))
      fields.append(field(validation["messageExpression"], known))
    }
    fields += spec["auditAnnotations"].items.map { field($0["valueExpression"], known) }
    return fields.filter(\.cursor.exists)
  }

  private static func kyverno(_ rule: Cursor) -> [CELField] {
    let code = rule[at: "validate", "cel"]
    var fields = rule["celPreconditions"].items.map { field($0["expression"], nil) }
    var known: Set<String> = []
    for variable in code["variables"].items {
      fields.append(field(variable["expression"], known))
      if let name = variable["name"].text { known.insert(name) }
    }
    for expression in code["expressions"].items {
      fields.append(field(expression["expression"], known))
      fields.append(field(expression["messageExpression"], known))
    }
    return fields.filter(\.cursor.exists)
  }

  /// Rules of a schema, at all its levels.
  private static func schema(_ schema: Cursor) -> [CELField] {
    var fields: [CELField] = []
    for rule in schema["x-kubernetes-validations"].items {
      for key in ["rule", "messageExpression"] where rule[key].exists {
        fields.append(
          CELField(cursor: rule[key], names: CELNames(roots: ["self", "oldSelf"], variables: nil)))
      }
    }
    for property in schema["properties"].entries { fields += self.schema(property.value) }
    for key in ["items", "additionalProperties"] where schema[key].node?.entries != nil {
      fields += self.schema(schema[key])
    }
    return fields
  }
}
