/// Literals of the Common Expression Language.
enum CEL {
  /// Source: Common Expression Language specification, "String and Bytes Values".
  static func string(_ text: String) -> String {
    let escaped = text.flatMap { $0 == "\\" || $0 == "'" ? "\\\($0)" : "\($0)" }
    return "'\(String(escaped))'"
  }
}
