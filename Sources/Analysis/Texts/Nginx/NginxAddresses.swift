import YAML

/// The hosts that a configuration sends requests to.
enum NginxAddresses {
  struct Address: Sendable {
    /// Without scheme and path.
    var host: String
    /// As written; nil where the scheme says it.
    var port: Int?
    var scheme: String?
    var mark: Mark
    /// Which directive names it.
    var directive: String
  }

  static func all(_ directives: [NginxDirective]) -> [Address] {
    let all = NginxRules.all(directives)
    let upstreams = Set(
      all.filter { $0.name == "upstream" }.compactMap { $0.arguments.first?.text })
    var addresses: [Address] = []
    for directive in all {
      guard let word = directive.arguments.first else { continue }
      switch directive.name {
      case "upstream":
        for server in directive.block ?? [] where server.name == "server" {
          if let word = server.arguments.first, let address = address(word, "server") {
            addresses.append(address)
          }
        }
      case "proxy_pass", "fastcgi_pass", "grpc_pass", "uwsgi_pass", "scgi_pass":
        if let address = address(word, directive.name), !upstreams.contains(address.host) {
          addresses.append(address)
        }
      default: break
      }
    }
    return addresses
  }

  /// Nil for variables, sockets and addresses of the host itself.
  private static func address(_ word: NginxDirective.Word, _ directive: String) -> Address? {
    var rest = word.text[...]
    var scheme: String?
    if let end = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[end...].hasPrefix("://") {
      scheme = String(rest[..<end])
      rest = rest[end...].dropFirst(3)
    }
    rest = rest.prefix { $0 != "/" }
    guard !rest.contains("$"), !rest.hasPrefix("unix:"), !rest.hasPrefix("[") else { return nil }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty else { return nil }
    return Address(
      host: String(host), port: parts.count > 1 ? Int(parts[1]) : nil, scheme: scheme,
      mark: word.mark, directive: directive)
  }
}
