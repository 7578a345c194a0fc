/// A host name that a pod reaches others by.
package struct NameUse: Sendable {
  package let name: String
  package let cursor: Cursor
}

extension ObjectSet {
  /// The first variable or argument of a pod that names a Service of the set; nil when none does.
  package func nameUse(of pod: PodTemplate) -> NameUse? {
    let names = Set(members("Service").map(\.name))
    guard !names.isEmpty else { return nil }
    for container in pod.containers {
      let values = container.environment.map { $0["value"] } + container.arguments
      for value in values {
        if let host = value.text.flatMap({ HostNames.first(in: $0, among: names) }) {
          return NameUse(name: host, cursor: value)
        }
      }
    }
    return nil
  }

  /// Labels that only an operator gives to the pods that it makes.
  package func isMadeByOperator(_ labels: [String: String]) -> Bool {
    labels.keys.contains { key in
      ["cnpg.io/", "acme.cert-manager.io/", "job-name", "batch.kubernetes.io/"].contains {
        key.hasPrefix($0)
      }
    }
  }
}

/// Host names inside of longer texts: addresses, command lines, settings.
enum HostNames {
  /// The first label of a host name that is one of some names: `web` of `http://web.shop.svc:80/`.
  static func first(in text: String, among names: Set<String>) -> String? {
    for word in text.split(whereSeparator: { !isPartOfHost($0) }) {
      let host = word.prefix { $0 != "." }
      let rest = word.dropFirst(host.count)
      guard names.contains(String(host)) else { continue }
      // Alone, a word may be anything; a name with its domain or in an address is a host.
      if !rest.isEmpty || text.contains("//\(word)") || text.contains("@\(word)")
        || text.contains("\(word):")
      {
        return String(host)
      }
    }
    return nil
  }

  private static func isPartOfHost(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "."
  }
}
