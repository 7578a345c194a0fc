/// A host that a text names: that of `http://web.shop.svc:8080/`, of `books-db:5432`.
///
/// Found by its form alone; whether there is such a host is for others to say.
package struct HostReference: Sendable, Hashable {
  /// As it was written: `web`, `web.shop.svc.cluster.local`, `10.0.0.1`.
  package var host: String
  package var port: Int?
  /// `http`, `postgres`; nil outside of an address with one.
  package var scheme: String?
  /// Where the host stands in the text, in bytes.
  package var offset: Int

  package init(host: String, port: Int? = nil, scheme: String? = nil, offset: Int = 0) {
    self.host = host
    self.port = port
    self.scheme = scheme
    self.offset = offset
  }

  /// The port, or that which the scheme has without one.
  package var effectivePort: Int? { port ?? scheme.flatMap { Self.defaultPorts[$0] } }

  /// Source: IANA, Service Name and Transport Protocol Port Number Registry, and the programs' own.
  private static let defaultPorts: [String: Int] = [
    "http": 80, "https": 443, "ws": 80, "wss": 443, "postgres": 5432, "postgresql": 5432,
    "mysql": 3306, "mariadb": 3306, "redis": 6379, "rediss": 6379, "amqp": 5672, "amqps": 5671,
    "mongodb": 27017, "nats": 4222, "ldap": 389, "ldaps": 636, "smtp": 25, "ftp": 21,
    "memcached": 11211,
  ]
}

extension HostReference {
  /// All hosts of a text: in addresses, with a port, or with the domain of Services.
  ///
  /// Works on bytes, since texts are long and all that counts in them is ASCII. What stands behind
  /// `#` or `//` at the start of a line is a comment.
  package static func all(in text: String) -> [HostReference] {
    var text = text
    return text.withUTF8 { bytes in
      var scan = HostScan(bytes)
      return scan.references()
    }
  }

  /// A text that is nothing but a host, with a port or without: `books-db`, `books-db:5432`.
  package init?(whole text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, HostReference.isName(first) else { return nil }
    let port = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || port.map({ (1...65535).contains($0) }) == true else { return nil }
    self.init(host: String(first), port: port)
  }

  /// Letters, digits, hyphens and dots, and a letter among them.
  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 253 && text.utf8.allSatisfy(HostScan.isPartOfName)
      && text.utf8.contains(where: HostScan.isLetter) && text.utf8.first != UInt8(ascii: "-")
      && text.utf8.first != UInt8(ascii: ".")
  }
}
