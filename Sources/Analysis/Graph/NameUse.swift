/// A host name that a pod reaches others by.
package struct NameUse: Sendable {
  package let name: String
  package let cursor: Cursor
  /// How it is used, for messages: `PGHOST=books-db`.
  package let text: String
}

extension ObjectSet {
  /// The first variable or argument of a pod that names a Service of the set; nil when none does.
  package func nameUse(of pod: PodTemplate) -> NameUse? {
    let names = serviceNames
    guard !names.isEmpty else { return nil }
    for container in pod.containers {
      for variable in container.environment {
        guard let name = variable["name"].text, let value = variable["value"].text else { continue }
        let host =
          HostNames.isHost(variable: name) && names.contains(value)
          ? value : HostNames.first(in: value, among: names)
        if let host {
          return NameUse(name: host, cursor: variable["value"], text: "\(name)=\(value)")
        }
      }
      for argument in container.arguments {
        if let text = argument.text, let host = HostNames.first(in: text, among: names) {
          return NameUse(name: host, cursor: argument, text: host)
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
  /// The variable's value is a host by its name: `PGHOST`, `REDIS_ADDR`.
  static func isHost(variable: String) -> Bool {
    ["HOST", "ADDR", "ADDRESS", "SERVER", "ENDPOINT", "UPSTREAM"].contains {
      variable.uppercased().hasSuffix($0) || variable.uppercased().hasSuffix($0 + "NAME")
    }
  }

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
