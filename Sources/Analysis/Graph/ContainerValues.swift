/// The values of a container's environment variables, as far as the set holds them.
package struct ContainerValues: Sendable {
  package private(set) var values: [String: String] = [:]
  /// All names, those whose value nobody knows too.
  package private(set) var names: Set<String> = []
  /// Nothing is imported from an object whose keys are not known.
  package private(set) var isComplete = true

  /// - Parameters:
  ///   - container: the container.
  ///   - objects: the set with the ConfigMaps and Secrets that it reads.
  package init(_ container: ContainerTemplate, in objects: ObjectSet) {
    let namespace = container.cursor.member.namespace
    let variables = ContainerVariables(container, in: objects)
    names = Set(variables.sources.keys)
    isComplete = variables.isComplete
    for source in container.cursor["envFrom"].items {
      for (field, kind) in [("configMapRef", "ConfigMap"), ("secretRef", "Secret")] {
        guard let name = source[at: field, "name"].text,
          let member = objects.member(kind, namespace, name)
        else { continue }
        for (key, value) in Self.data(of: member) {
          values[(source["prefix"].text ?? "") + key] = value
        }
      }
    }
    for variable in container.environment {
      guard let name = variable["name"].text else { continue }
      values[name] = value(of: variable, namespace, objects)
    }
  }

  private func value(
    of variable: Cursor, _ namespace: String, _ objects: ObjectSet
  ) -> String? {
    if let text = variable["value"].text { return expanded(text) }
    let from = variable["valueFrom"]
    for (field, kind) in [("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")] {
      guard let name = from[at: field, "name"].text, let key = from[at: field, "key"].text,
        let member = objects.member(kind, namespace, name)
      else { continue }
      return Self.data(of: member)[key]
    }
    return from[at: "fieldRef", "fieldPath"].text == "metadata.namespace" ? namespace : nil
  }

  /// With `$(NAME)` replaced, as the kubelet does; what it does not know stays.
  ///
  /// Source: Kubernetes 1.33 API, core/v1 EnvVar.value.
  package func expanded(_ text: String) -> String {
    guard text.contains("$(") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "$("),
      let end = rest[start.upperBound...].firstIndex(of: ")")
    {
      let name = String(rest[start.upperBound..<end])
      result += rest[..<start.lowerBound]
      result += values[name] ?? "$(\(name))"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The texts of a ConfigMap or Secret; values of `data` of a Secret are decoded.
  static func data(of member: ObjectSet.Member) -> [String: String] {
    guard member.kind == "Secret" else { return member.root["data"].texts }
    let decoded = member.root["data"].texts.compactMapValues { text in
      Base64.decoded(text).map { String(decoding: $0, as: UTF8.self) }
    }
    return decoded.merging(member.root["stringData"].texts) { _, plain in plain }
  }
}
