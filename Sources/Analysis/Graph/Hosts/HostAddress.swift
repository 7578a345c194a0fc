/// A host with a port as a setting writes it.
package struct HostAddress: Sendable, Hashable {
  package let host: String
  /// As written; nil where it is not.
  package let port: Int?
  /// In lower case: `http`, `postgresql`; nil without one.
  package let scheme: String?

  /// The port that is asked: as written, or the usual one of the scheme.
  package var effectivePort: Int? { port ?? scheme.flatMap { Self.usualPorts[$0] } }

  /// The addresses of a value: a URL, also one of several hosts, or `host:port` with commas between.
  ///
  /// Placeholders give nothing; neither do user, password and path.
  package static func all(in text: String) -> [HostAddress] {
    guard text.utf8.count < 4_096, !text.contains("{{") else { return [] }
    guard let mark = range(of: "://", in: text) else {
      let words = keywords(text)
      return words.isEmpty ? pairs(text, scheme: nil) : words
    }
    var scheme = text[..<mark.lowerBound].lowercased()
    if let colon = scheme.lastIndex(of: ":") {
      scheme = String(scheme[scheme.index(after: colon)...])
    }
    if let plus = scheme.firstIndex(of: "+") { scheme = String(scheme[..<plus]) }
    guard schemes.contains(scheme) else { return [] }
    var authority = text[mark.upperBound...]
    if let at = authority.lastIndex(of: "@"), !authority[..<at].contains("/") {
      authority = authority[at...].dropFirst()
    } else if let at = authority.prefix(while: { $0 != "/" && $0 != "?" }).lastIndex(of: "@") {
      authority = authority[at...].dropFirst()
    }
    authority = authority.prefix { !"/?#\"'`<>()[] \t\n;".contains($0) }
    return pairs(String(authority), scheme: scheme)
  }

  /// `host=db port=5432` of libpq, `Server=db;Port=5432` of .NET, `user@tcp(db:3306)/shop` of Go.
  private static func keywords(_ text: String) -> [HostAddress] {
    if let mark = range(of: "@tcp(", in: text) {
      return pairs(String(text[mark.upperBound...].prefix { $0 != ")" }), scheme: "mysql")
    }
    guard text.utf8.contains(UInt8(ascii: "=")) else { return [] }
    var (host, port): (String?, Int?)
    for word in text.split(whereSeparator: { $0 == ";" || $0.isWhitespace }) {
      let parts = word.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      switch parts[0].lowercased() {
      case "host", "server", "data": host = String(parts[1])
      case "port": port = Int(parts[1])
      default: break
      }
    }
    guard let host, isHost(host) else { return [] }
    return [HostAddress(host: host, port: port, scheme: nil)]
  }

  /// Schemes of servers that are reached over the network; others name files, buckets and the like.
  private static let schemes: Set<String> = [
    "http", "https", "ws", "wss", "tcp", "udp", "tls", "grpc", "grpcs", "h2c", "postgres",
    "postgresql", "pgsql", "mysql", "mariadb", "mongodb", "redis", "rediss", "valkey", "amqp",
    "amqps", "nats", "kafka", "ldap", "ldaps", "smtp", "smtps", "mqtt", "mqtts", "memcached",
    "memcache", "clickhouse", "mssql", "sqlserver", "cassandra", "neo4j", "bolt", "pulsar", "ftp",
    "sftp", "statsd", "syslog", "etcd", "zookeeper", "elasticsearch", "couchdb", "oracle", "jaeger",
    "otlp", "stomp", "thrift", "cockroachdb", "timescale", "influxdb", "fluentd",
  ]

  private static func pairs(_ text: String, scheme: String?) -> [HostAddress] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 64 else { return [] }
    var addresses: [HostAddress] = []
    for part in parts {
      let pieces = part.split(separator: ":", omittingEmptySubsequences: false)
      let host = String(pieces.first ?? "")
      guard pieces.count <= 2, isHost(host) else { return [] }
      if pieces.count == 2 {
        guard let port = Int(pieces[1]), (1...65535).contains(port) else { return [] }
        addresses.append(HostAddress(host: host, port: port, scheme: scheme))
      } else if scheme != nil {
        addresses.append(HostAddress(host: host, port: nil, scheme: scheme))
      } else {
        return []
      }
    }
    return addresses
  }

  /// Labels with dots between, one of them with a letter.
  package static func isHost(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 253, text.utf8.contains(where: \.isLetter) else {
      return false
    }
    return text.split(separator: ".", omittingEmptySubsequences: false).enumerated().allSatisfy {
      index, label in
      // A dot at the end makes the name absolute.
      if label.isEmpty { return index > 0 && text.hasSuffix(".") }
      return label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
  }

  private static func range(of part: String, in text: String) -> Range<String.Index>? {
    let (bytes, wanted) = (text.utf8, Array(part.utf8))
    var index = bytes.startIndex
    while index != bytes.endIndex {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
        return index..<bytes.index(index, offsetBy: wanted.count)
      }
      bytes.formIndex(after: &index)
    }
    return nil
  }

  /// Source: the schemes' registrations and the drivers' documentation.
  private static let usualPorts = [
    "http": 80, "ws": 80, "https": 443, "wss": 443, "postgres": 5432, "postgresql": 5432,
    "mysql": 3306, "mariadb": 3306, "redis": 6379, "rediss": 6379, "mongodb": 27017,
    "amqp": 5672, "amqps": 5671, "nats": 4222, "ldap": 389, "ldaps": 636,
  ]
}
