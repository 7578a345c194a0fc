/// Words of SQL that one database has and another refuses.
enum SQLDialect {
  /// The first statement that is for another database than the one it runs in.
  static func foreign(
    _ statements: [SQLStatement], to engine: DatabaseEngine
  ) -> (token: SQLToken, what: String, dialect: String)? {
    for statement in statements {
      if let found = engine == .postgres ? notPostgres(statement) : notMySQL(statement, engine) {
        return found
      }
    }
    return nil
  }

  private static func notPostgres(
    _ statement: SQLStatement
  ) -> (token: SQLToken, what: String, dialect: String)? {
    if statement.begins(with: "pragma") { return (statement.tokens[0], "PRAGMA", "SQLite") }
    if statement.begins(with: "create", "virtual", "table") {
      return (statement.tokens[0], "CREATE VIRTUAL TABLE", "SQLite")
    }
    if let token = statement.contains("create", "view", "if")
      ?? statement.contains("create", "trigger", "if")
    {
      return (token, "IF NOT EXISTS there", "SQLite")
    }
    for token in statement.tokens {
      switch token.kind {
      case .word("autoincrement"): return (token, "AUTOINCREMENT", "SQLite")
      case .word("auto_increment"): return (token, "AUTO_INCREMENT", "MySQL")
      case .word("strftime"), .word("julianday"): return (token, "a function of dates", "SQLite")
      case .backquotedName: return (token, "a name in backquotes", "MySQL")
      default: break
      }
    }
    if let token = call("datetime", statement) { return (token, "datetime()", "SQLite") }
    if let token = statement.contains("engine"), statement.begins(with: "create", "table"),
      follows(token, "=", statement)
    {
      return (token, "ENGINE=", "MySQL")
    }
    return statement.begins(with: "use") && statement.tokens.count == 2
      ? (statement.tokens[0], "USE", "MySQL") : nil
  }

  private static func notMySQL(
    _ statement: SQLStatement, _ engine: DatabaseEngine
  ) -> (token: SQLToken, what: String, dialect: String)? {
    guard engine == .mysql else { return nil }
    if statement.begins(with: "create", "extension") {
      return (statement.tokens[0], "CREATE EXTENSION", "PostgreSQL")
    }
    for token in statement.tokens {
      switch token.word {
      case "bigserial", "jsonb", "timestamptz", "bytea":
        return (token, token.word ?? "", "PostgreSQL")
      case "plpgsql": return (token, "plpgsql", "PostgreSQL")
      default: break
      }
    }
    return nil
  }

  private static func call(_ name: String, _ statement: SQLStatement) -> SQLToken? {
    statement.tokens.first { $0.word == name && follows($0, "(", statement) }
  }

  private static func follows(_ token: SQLToken, _ sign: Character, _ statement: SQLStatement)
    -> Bool
  {
    guard let index = statement.tokens.firstIndex(where: { $0.mark == token.mark }),
      index + 1 < statement.tokens.count, case .sign(sign) = statement.tokens[index + 1].kind
    else { return false }
    return true
  }
}
