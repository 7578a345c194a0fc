/// Recognises secrets by their name or their shape.
enum SecretText {
  /// Whether a key or variable of this name holds a secret, and not the path of one.
  static func isSecretName(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
    if ["file", "path", "name", "seconds", "ttl"].contains(where: name.hasSuffix) { return false }
    return [
      "password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey",
      "encryptionkey", "accesskey", "credential", "databaseurl",
    ].contains { name.contains($0) }
  }

  /// The text without private keys, passwords in URLs and values of lines with a secret's name.
  static func masked(_ text: String) -> String {
    if text.contains("PRIVATE KEY-----") { return "(secret)" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { maskedLine(maskedURLs($0)) }
      .joined(separator: "\n")
  }

  /// `postgres://user:secret@host` without the password.
  private static func maskedURLs(_ line: Substring) -> Substring {
    var result: Substring = ""
    var rest = line
    while let scheme = rest.range(of: "://") {
      result += rest[..<scheme.upperBound]
      rest = rest[scheme.upperBound...]
      let end = rest.firstIndex { " \t\"'/?#".contains($0) } ?? rest.endIndex
      if let at = rest[..<end].lastIndex(of: "@"),
        let colon = rest[..<at].firstIndex(of: ":"), !rest[colon..<at].hasPrefix(":$")
      {
        result += rest[...colon] + "(secret)"
        rest = rest[at...]
      }
    }
    return result + rest
  }

  /// `password = secret` and `token: secret` without the value.
  private static func maskedLine(_ line: Substring) -> Substring {
    guard let sign = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return line }
    let name = line[..<sign].split(whereSeparator: { " \t\"'{,".contains($0) }).last ?? ""
    let value = line[line.index(after: sign)...].drop { " \t\"'".contains($0) }
    // A variable of a shell or a placeholder is no value.
    guard isSecretName(String(name)), !value.isEmpty, !value.hasPrefix("$"),
      !value.hasPrefix("{")
    else { return line }
    return line[...sign] + " (secret)"
  }
}

extension Substring {
  /// The first place of a text; Foundation's method of that name is not wanted here.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
