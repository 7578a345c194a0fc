import Kubernetes

/// The environment variables of a container with their values.
enum ContainerVariableValues {
  /// In the order in which the kubelet sets them; of two equal names the last one counts.
  ///
  /// Source: Kubernetes 1.33 API, core/v1 Container.env, envFrom; "Define Dependent Environment
  /// Variables".
  static func of(
    _ container: ContainerTemplate, _ find: (_ kind: String, _ name: String) -> ObjectSet.Member?
  ) -> [VariableValue] {
    var values: [VariableValue] = []
    var places: [String: Int] = [:]
    func set(_ value: VariableValue) {
      if let place = places[value.name] {
        values[place] = value
      } else {
        places[value.name] = values.count
        values.append(value)
      }
    }
    for source in container.cursor["envFrom"].items {
      for value in imported(source, find) { set(value) }
    }
    for item in container.environment {
      guard let name = item["name"].text else { continue }
      set(
        own(name, item, find) { other in
          places[other].flatMap { values[$0] }
        })
    }
    return values
  }

  private static func imported(
    _ source: Cursor, _ find: (_ kind: String, _ name: String) -> ObjectSet.Member?
  ) -> [VariableValue] {
    let prefix = source["prefix"].text ?? ""
    return [("configMapRef", "ConfigMap"), ("secretRef", "Secret")].flatMap { field, kind in
      guard let name = source[field]["name"].text, let object = find(kind, name) else {
        return [VariableValue]()
      }
      return entries(of: object).map { key, value, text in
        VariableValue(
          name: prefix + key, value: text, cursor: value, source: source,
          isSecret: kind == "Secret")
      }
    }
  }

  private static func own(
    _ name: String, _ item: Cursor, _ find: (_ kind: String, _ name: String) -> ObjectSet.Member?,
    _ earlier: (String) -> VariableValue?
  ) -> VariableValue {
    for (field, kind) in [("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")] {
      let reference = item["valueFrom"][field]
      guard let object = reference["name"].text, let key = reference["key"].text else { continue }
      let entry = find(kind, object).flatMap { entries(of: $0).first { $0.key == key } }
      return VariableValue(
        name: name, value: entry?.text, cursor: entry?.value ?? reference, source: item,
        isSecret: kind == "Secret")
    }
    guard !item["valueFrom"].exists else {
      return VariableValue(
        name: name, value: nil, cursor: item["valueFrom"], source: item, isSecret: false)
    }
    let (text, isSecret) = expanded(item["value"].text ?? "", earlier)
    return VariableValue(
      name: name, value: text, cursor: item["value"], source: item, isSecret: isSecret)
  }

  /// Keys of a ConfigMap, or of a Secret, with their texts.
  private static func entries(
    of object: ObjectSet.Member
  ) -> [(key: String, value: Cursor, text: String?)] {
    guard object.kind == "Secret" else {
      return object.root["data"].entries.map { ($0.key, $0.value, $0.value.text) }
    }
    return object.root["data"].entries.map { entry in
      (entry.key, entry.value, entry.value.text.flatMap(decoded))
    } + object.root["stringData"].entries.map { ($0.key, $0.value, $0.value.text) }
  }

  private static func decoded(_ text: String) -> String? {
    Base64.decoded(text).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Replaces `$(NAME)`; what is not known stays as it is.
  private static func expanded(
    _ text: String, _ earlier: (String) -> VariableValue?
  ) -> (text: String, isSecret: Bool) {
    guard text.contains("$(") else { return (text, false) }
    var (result, isSecret, rest) = ("", false, text[...])
    while let start = rest.firstIndex(of: "$") {
      result += rest[..<start]
      rest = rest[start...]
      guard rest.hasPrefix("$("), let end = rest.firstIndex(of: ")"),
        let other = earlier(String(rest[rest.index(start, offsetBy: 2)..<end])),
        let value = other.value, result.utf8.count + value.utf8.count < longest
      else {
        result += "$"
        rest = rest.dropFirst()
        continue
      }
      result += value
      isSecret = isSecret || other.isSecret
      rest = rest[end...].dropFirst()
    }
    return (result + rest, isSecret)
  }

  /// Each variable may double the one before it.
  private static let longest = 1 << 16
}
