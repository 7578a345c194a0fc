/// The connection URL of the server, complete but for the password.
///
/// Source: PostgreSQL 16 documentation, section 34.1.1.2 (connection URIs).
package struct DatabaseURL: Sendable, Equatable {
  /// Up to the password: `postgresql://vibe_ensemble:`.
  package let beforePassword: String
  /// From the `@` on.
  package let afterPassword: String

  init(_ connection: PostgresConnection) {
    beforePassword = "postgresql://\(connection.user):"
    afterPassword = "@\(connection.host):\(connection.port)/\(connection.database)"
  }

  /// The URL with the password in it, percent-encoded.
  ///
  /// Source: RFC 3986, section 2.3: everything but the unreserved characters is encoded.
  package func text(password: String) -> String {
    var encoded = ""
    for byte in password.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~":
        encoded.unicodeScalars.append(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return beforePassword + encoded + afterPassword
  }
}
