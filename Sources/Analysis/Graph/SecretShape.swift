/// Tells secrets from what only sounds like one.
///
/// A name alone never decides: `*_FILE`, `*_PATH`, names of Secrets and references are no secrets,
/// and neither are placeholders.
enum SecretShape {
  struct Line: Sendable {
    var number: Int
    var name: String
    var reason: String
  }

  /// Why a value under a name is a secret: its own form, or a secret-like name with a literal.
  static func reason(name: String, value: String) -> String? {
    if let reason = reason(value: value) { return reason }
    guard isSecret(name: name), isLiteral(value), !isName(value, under: name) else { return nil }
    return "is a secret in plain text"
  }

  /// Why a value is a secret, whatever its name is.
  static func reason(value: String) -> String? {
    for (prefix, length, what) in tokens where value.hasPrefix(prefix) {
      let tail = value.dropFirst(prefix.count)
      if tail.count >= length, tail.allSatisfy({ $0.isASCII && !$0.isWhitespace }) {
        return "is \(what)"
      }
    }
    if value.hasPrefix("-----BEGIN "), value.prefix(40).contains("PRIVATE KEY-----") {
      return "is a private key"
    }
    if let password = UserInfo.password(in: value), isLiteral(String(password)) {
      return "is a URL with a password"
    }
    return nil
  }

  /// `--password=value`, or a token or URL by itself.
  static func reason(ofArgument argument: String) -> String? {
    if let reason = reason(value: argument) { return reason }
    guard argument.hasPrefix("-"), let equals = argument.firstIndex(of: "="),
      !argument.contains(where: \.isWhitespace)
    else { return nil }
    return reason(
      name: String(argument[..<equals]), value: String(argument[argument.index(after: equals)...]))
  }

  /// Lines of a text that assign a secret: `password = "…"`, `token: …`.
  static func lines(of text: String) -> [Line] {
    // Most texts are long and hold nothing of the kind.
    guard hints.first(in: text) != nil else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        guard hints.first(in: String(line)) != nil else { return nil }
        let code = line.drop { $0 == " " || $0 == "\t" || $0 == "-" }
        guard let first = code.first, first != "#", first != ";",
          let sign = code.firstIndex(where: { $0 == "=" || $0 == ":" }),
          isAssignment(code, sign)
        else { return nil }
        let name = trimmed(code[..<sign])
        let value = trimmed(code[code.index(after: sign)...])
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.".contains($0) }),
          let reason = reason(name: name, value: value)
        else { return nil }
        return Line(number: index + 1, name: name, reason: reason)
      }
  }

  /// What every secret that `lines` can find has in it: a word of its name, or the form of its value.
  private static let hints = KeywordScan([
    "pass", "secret", "token", "key", "akia", "asia", "ghp_", "gho_", "ghs_", "github_pat_",
    "glpat-",
    "xoxb-", "xoxp-", "sk_live_", "aiza", "eyjhbgci", "hooks.slack.com", "private", "://",
  ])

  /// A colon assigns before a blank or after a quoted name: `PASSWORD :'variable'` is SQL.
  private static func isAssignment(_ code: Substring, _ sign: String.Index) -> Bool {
    let after = code[code.index(after: sign)...].first
    return code[sign] == "=" || after == " " || code.first == "\""
  }

  /// Letters of several kinds in no order: what generators of passwords make.
  static func isRandom(_ value: String) -> Bool {
    guard (16...512).contains(value.utf8.count), isLiteral(value),
      value.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+/=_-".contains($0)) })
    else { return false }
    let kinds = [value.contains(where: \.isUppercase), value.contains(where: \.isLowercase)]
    let digits = value.filter(\.isNumber).count
    let isHexadecimal = value.allSatisfy(\.isHexDigit) && digits > 3
    return isHexadecimal
      || kinds == [true, true] && digits > 1
        && Set(value).count * 2 > min(value.count, 40)
  }

  /// The name of an object or of a variable: `secret: web-tls`, `password=settings.password`.
  private static func isName(_ value: String, under name: String) -> Bool {
    let isWords = value.allSatisfy { $0.isLowercase || $0 == "-" }
    let isPassword = words(of: name).last?.hasPrefix("pass") == true
    if isWords, !isPassword { return true }
    return value.contains(".") && value.allSatisfy { $0.isLetter || "._()".contains($0) }
  }

  private static func isSecret(name: String) -> Bool {
    let words = words(of: name)
    guard let last = words.last else { return false }
    if ["password", "passwd", "passphrase", "secret", "token", "apikey"].contains(last) {
      return true
    }
    guard last == "key", words.count > 1 else { return false }
    return ["api", "secret", "private", "encryption", "signing", "access"].contains(
      words[words.count - 2])
  }

  /// `databasePassword`, `DATABASE_PASSWORD` and `database.password` are the same words.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      let isPart = character.isLetter || character.isNumber
      if !isPart || (character.isUppercase && wasLower), !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isPart { word += character.lowercased() }
      wasLower = character.isLowercase
    }
    return word.isEmpty ? words : words + [word]
  }

  /// A value somebody wrote down: no placeholder, reference, path, switch or number of seconds.
  private static func isLiteral(_ value: String) -> Bool {
    guard value.count >= 4, !value.contains(where: \.isWhitespace) else { return false }
    let lower = value.lowercased()
    if value.hasPrefix("/") || value.hasPrefix("./") || value.hasPrefix("$")
      || value.hasPrefix("<") || value.hasPrefix("{") || value.hasPrefix("[")
      || value.contains("{{") || value.contains("${") || value.contains("$(")
      || value.contains("://")
    {
      return false
    }
    if Int(value) != nil && value.count < 6 { return false }
    return !["true", "false", "null", "none", "optional", "required"].contains(lower)
      && !placeholders.contains { lower.contains($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let blank: Set<Character> = [" ", "\t", "\"", "'", ",", ";", "\r"]
    var text = text.drop(while: blank.contains)
    while let last = text.last, blank.contains(last) { text.removeLast() }
    return String(text)
  }

  private static let placeholders = [
    "change", "replace", "example", "placeholder", "todo", "xxxx", "your-", "your_", "dummy",
    "redacted", "generated", "****",
  ]

  /// Beginnings of tokens, with the fewest characters that follow.
  ///
  /// Source: documentation of the services that give them out.
  private static let tokens: [(String, Int, String)] = [
    ("AKIA", 16, "a key of AWS"), ("ASIA", 16, "a key of AWS"), ("ghp_", 30, "a token of GitHub"),
    ("gho_", 30, "a token of GitHub"), ("ghs_", 30, "a token of GitHub"),
    ("github_pat_", 30, "a token of GitHub"), ("glpat-", 20, "a token of GitLab"),
    ("xoxb-", 20, "a token of Slack"), ("xoxp-", 20, "a token of Slack"),
    ("sk_live_", 20, "a key of Stripe"), ("AIza", 35, "a key of Google"),
    ("eyJhbGci", 40, "a signed token"),
    ("https://hooks.slack.com/services/", 20, "a hook of Slack"),
  ]
}
