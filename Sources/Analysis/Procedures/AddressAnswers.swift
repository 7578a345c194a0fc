import Kubernetes

/// Whether an address that a page tells to ask leads anywhere in the set.
struct AddressAnswers {
  private let objects: ObjectSet

  init(_ objects: ObjectSet) {
    self.objects = objects
  }

  /// Why an address answers nothing; nil when it does, or nobody can tell.
  func fault(_ command: ProcedureCommand) -> String? {
    for word in command.words {
      guard let word, let scheme = word.firstRange(of: "://"), !word.contains("$") else { continue }
      let rest = word[scheme.upperBound...]
      let authority = rest.prefix { $0 != "/" && $0 != "?" }
      let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
      let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
      let port = authority.split(separator: ":").last.flatMap { Int($0) }
      if let fault = ingress(String(host), path.isEmpty ? "/" : String(path))
        ?? service(String(host), port)
      {
        return fault
      }
    }
    return nil
  }

  /// The host is one of the set's, but no rule of it has the path.
  private func ingress(_ host: String, _ path: String) -> String? {
    var (isOurs, known) = (false, [String]())
    for ingress in objects.members("Ingress") {
      if ingress.root[at: "spec", "defaultBackend"].exists { return nil }
      for rule in ingress.root[at: "spec", "rules"].items where rule["host"].text == host {
        isOurs = true
        for entry in rule[at: "http", "paths"].items {
          let prefix = entry["path"].text ?? "/"
          if Self.leads(path, prefix, entry["pathType"].text ?? "Prefix") { return nil }
          known.append(prefix)
        }
      }
    }
    guard isOurs else { return nil }
    return "no Ingress of \(host) has the path \(path): it has \(known.joined(separator: ", "))"
  }

  /// Source: Kubernetes documentation, Ingress: Path types.
  private static func leads(_ path: String, _ rule: String, _ type: String) -> Bool {
    if type == "Exact" { return path == rule }
    if type == "ImplementationSpecific", rule.contains(where: { "(*[".contains($0) }) {
      return true
    }
    let prefix = rule.hasSuffix("/") ? String(rule.dropLast()) : rule
    return path == prefix || path.hasPrefix(prefix + "/")
  }

  /// The host is a Service of the set, which has no such port.
  private func service(_ host: String, _ port: Int?) -> String? {
    guard let port, host.contains("."), host.contains(".svc") else { return nil }
    for key in ServedDatabases.services(named: host, in: "") {
      let parts = key.split(separator: "/").map(String.init)
      guard parts.count == 2,
        let route = objects.services.first(where: {
          $0.service.namespace == parts[0] && $0.service.name == parts[1]
        }), !route.hasNoSelector, !route.ports.contains(where: { $0.number == port })
      else { continue }
      return "Service \(key) has no port \(port): it has"
        + " \(route.ports.map { "\($0.number)" }.joined(separator: ", "))"
    }
    return nil
  }
}
