/// One setting of PostgreSQL's configuration.
package struct PostgresParameter: Sendable, Equatable {
  package var name: String
  /// Without quotes: `1GB`, `on`, `%m [%p] `.
  package var value: String
  /// Why it is not the default, for the reader of the file.
  package var reason: String

  init(_ name: String, _ value: String, _ reason: String) {
    self.name = name
    self.value = value
    self.reason = reason
  }

  /// The lines of `postgresql.conf`.
  ///
  /// Source: PostgreSQL 16 documentation, section 20.1.2: quotes are doubled.
  package var line: String {
    "# \(reason)\n\(name) = '\(PostgresParameter.quoted(value))'\n"
  }

  private static func quoted(_ value: String) -> String {
    var text = ""
    for character in value {
      if character == "'" { text.append("'") }
      text.append(character)
    }
    return text
  }
}
