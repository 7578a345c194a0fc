import Scalars
import YAML

/// Reads `pg_hba.conf`.
///
/// Source: PostgreSQL 17 documentation, 20.1 The pg_hba.conf File.
enum HostBasedAuthenticationReader: TextReader {
  static let name = "pg_hba.conf"
  static let format = TextFormat.hostBasedAuthentication

  static func read(_ text: String) -> TextReading<[HostBasedAuthenticationRule]> {
    var scanner = TextScanner(text)
    var rules: [HostBasedAuthenticationRule] = []
    var faults: [TextFault] = []
    while !scanner.isAtEnd {
      let fields = fields(&scanner)
      if let first = fields.first, !first.text.hasPrefix("include") {
        do {
          rules.append(try HostBasedAuthenticationRule(fields))
        } catch {
          faults.append(error)
        }
      }
      scanner.skipLine()
      scanner.advance()
    }
    return TextReading(rules, faults: faults)
  }

  struct Field: Sendable {
    var text: String
    var line: Int
    var column: Int

    func fault(_ message: String) -> TextFault {
      TextFault(line: line, column: column, message)
    }
  }

  /// Words between blanks, quotes taken off; a backslash at the end continues the line.
  private static func fields(_ scanner: inout TextScanner) -> [Field] {
    var fields: [Field] = []
    while true {
      scanner.skipBlanks()
      if scanner.isAt("\\\n") {
        scanner.advance(2)
        continue
      }
      if scanner.isAtLineEnd || scanner.next == UInt8(ascii: "#") { return fields }
      let mark = scanner.mark
      var isQuoted = false
      let word = scanner.text { byte in
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        return byte != UInt8(ascii: "\n")
          && (isQuoted || !byte.isSpace && byte != UInt8(ascii: "#"))
      }
      fields.append(
        Field(
          text: String(word.filter { $0 != "\"" }), line: Int(mark.line),
          column: Int(mark.column)))
    }
  }
}

/// Who may connect, from where, and how they prove who they are.
struct HostBasedAuthenticationRule: Sendable {
  /// `local`, `host`, `hostssl`, ...
  var type: String
  var databases: String
  var users: String
  /// Nil for `local`.
  var address: String?
  var method: String
  var line: Int

  init(_ fields: [HostBasedAuthenticationReader.Field]) throws(TextFault) {
    var rest = fields[...]
    let last = fields[fields.count - 1]
    func next(_ what: String) throws(TextFault) -> HostBasedAuthenticationReader.Field {
      guard let field = rest.popFirst() else {
        throw last.fault("found the end of the line, expected \(what)")
      }
      return field
    }
    let type = try next("a type")
    guard Self.types.contains(type.text) else {
      throw type.fault("'\(type.text)' is no type, expected " + Self.types.joined(separator: ", "))
    }
    (self.type, line) = (type.text, type.line)
    databases = try next("a database").text
    users = try next("a user").text
    if type.text != "local" {
      let address = try next("an address")
      self.address = address.text
      if IPAddress(address.text) != nil {
        let mask = try next("a mask")
        guard IPAddress(mask.text) != nil else {
          throw mask.fault("expected a mask, or the address with /length")
        }
      } else if address.text.contains("/"), !Self.isRange(address.text) {
        throw address.fault("'\(address.text)' is no range of addresses")
      }
    }
    let method = try next("a method")
    guard Self.methods.contains(method.text) else {
      throw method.fault(
        "'\(method.text)' is no method, expected " + Self.methods.joined(separator: ", "))
    }
    self.method = method.text
  }

  /// Bits beyond the length are allowed here.
  private static func isRange(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, IPAddress(parts[0]) != nil, let length = Int(parts[1]) else {
      return false
    }
    return (0...(parts[0].contains(":") ? 128 : 32)).contains(length)
  }

  private static let types = [
    "local", "host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc",
  ]

  private static let methods = [
    "trust", "reject", "scram-sha-256", "md5", "password", "gss", "sspi", "ident", "peer", "ldap",
    "radius", "cert", "pam", "bsd", "oauth",
  ]
}
