/// One word of a shell command, with what the shell puts in place of parts of it.
package struct ShellWord: Sendable, Hashable {
  package var parts: [Part] = []
  /// Line of the script, from 1.
  package var line: Int

  package enum Part: Sendable, Hashable {
    case literal(String, isQuoted: Bool)
    /// `$NAME`, or `${NAME:-word}` with the text after the name.
    case variable(String, rest: String, isQuoted: Bool)
    /// `$(…)` and `` `…` ``.
    case substitution(ShellScript, isQuoted: Bool)
    /// `$((…))`, `<(…)`: nothing that the checks look into.
    case other(String)
  }

  /// The text when the shell changes nothing of it but the quotes; nil else.
  package var literal: String? {
    var text = ""
    for part in parts {
      guard case .literal(let piece, _) = part else { return nil }
      text += piece
    }
    return text
  }

  /// The text with variables as they are written: `$HOST/dump`.
  package var text: String {
    parts.map { part in
      switch part {
      case .literal(let text, _): text
      case .variable(let name, let rest, _): rest.isEmpty ? "$\(name)" : "${\(name)\(rest)}"
      case .substitution: "$(…)"
      case .other(let text): text
      }
    }.joined()
  }

  /// The text with variables replaced; nil when one of them is not known.
  ///
  /// A default counts where the variable has no value: `${HOST:-db}`.
  package func value(_ variables: [String: String]) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let piece, _): text += piece
      case .variable(let name, let rest, _):
        if let value = variables[name], rest.isEmpty || "-?:".contains(rest.first ?? "/") {
          text += value
        } else if rest.hasPrefix(":-") {
          text += rest.dropFirst(2)
        } else if rest.hasPrefix("-") {
          text += rest.dropFirst()
        } else {
          return nil
        }
      case .substitution, .other: return nil
      }
    }
    return text
  }

  /// The text as far as it is known, with `*` for what is not.
  package func pattern(_ variables: [String: String]) -> String {
    parts.map { ShellWord(parts: [$0], line: line).value(variables) ?? "*" }.joined()
  }

  /// The text, or its pattern where at least the beginning is known.
  func known(_ variables: [String: String]) -> String? {
    if let value = value(variables) { return value }
    let pattern = pattern(variables)
    return pattern.hasPrefix("*") ? nil : pattern
  }

  /// Names of the variables that it takes, of those inside of substitutions too.
  package var variables: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .variable(let name, _, _): [name]
      case .substitution(let script, _): script.variables
      case .literal, .other: []
      }
    }
  }
}
