import Findings

/// What the tree builder reports.
extension Finding {
  static func duplicateKey(_ place: Place, _ key: String, first: Mark) -> Finding {
    Finding(
      id: "duplicate-key", place: place,
      message: "duplicate key '\(key)', first at line \(first.line), column \(first.column)",
      hint: "keep one of the two")
  }

  static func nullKey(_ place: Place) -> Finding {
    Finding(
      id: "null-key", place: place, message: "expected a key, found null",
      hint: "write a key before the colon, in quotes if it is the text null or ~")
  }

  static func nonScalarKey(_ place: Place, _ kind: String) -> Finding {
    Finding(
      id: "non-scalar-key", place: place, message: "expected text as a key, found \(kind)",
      hint: "quote it if it is meant as text, for example a placeholder in braces")
  }

  static func mergeKey(_ place: Place) -> Finding {
    Finding(
      id: "merge-key", place: place, message: "merge key '<<' is not allowed",
      hint: "an overlay says what differs: environments/<name>.yaml is merged over base.yaml")
  }

  static func wrongMerge(_ place: Place, _ kind: String) -> Finding {
    Finding(
      id: "merge-key", place: place,
      message: "expected a mapping or a list of mappings after '<<', found \(kind)")
  }

  static func unknownTag(_ place: Place, _ tag: String) -> Finding {
    let core = "tag:yaml.org,2002:"
    let shown = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    return Finding(
      id: "unknown-tag", place: place, message: "unknown tag '\(shown)'",
      hint: "remove it; known are !!str !!int !!float !!bool !!null !!map !!seq")
  }

  static func wrongTag(
    _ place: Place, _ tag: String, found: String, expected: String? = nil
  ) -> Finding {
    let name = "!!" + tag.dropFirst("tag:yaml.org,2002:".count)
    let message =
      expected.map { "expected \($0) after \(name), found \(found)" }
      ?? "tag \(name) does not fit \(found)"
    return Finding(id: "wrong-tag", place: place, message: message, hint: "remove the tag")
  }

  static func integerTooLarge(_ place: Place, _ text: String) -> Finding {
    Finding(
      id: "integer-too-large", place: place,
      message: "\(text.hasPrefix("0x") ? "hexadecimal" : "octal") integer beyond 64 bits",
      hint: "quote it if it is meant as text")
  }

  static func unknownAlias(_ place: Place, _ name: String, _ nearest: String?) -> Finding {
    Finding(
      id: "unknown-alias", place: place, message: "alias '*\(name)' has no anchor before it",
      hint: nearest.map { "did you mean '*\($0)'?" }
        ?? "write '&\(name)' before the value that it stands for, or quote the text")
  }

  static func recursiveAlias(_ place: Place, _ name: String) -> Finding {
    Finding(
      id: "recursive-alias", place: place,
      message: "alias '*\(name)' stands inside the value that it stands for")
  }

  static func aliasExpansion(_ place: Place, _ limit: Int) -> Finding {
    Finding(
      id: "alias-expansion", place: place, message: "aliases stand for more than \(limit) nodes",
      hint: "write the values out, or split the file")
  }

  static func tooDeep(_ place: Place, _ limit: Int) -> Finding {
    Finding(
      id: "too-deep", place: place, message: "nested deeper than \(limit) levels")
  }
}
