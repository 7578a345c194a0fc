import TestSupport

@testable import YAML

/// Trees for property tests: small, of any shape, full of text that YAML readers trip over.
struct RandomTree {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func node(depth: Int = 0) -> Node {
    // The root is a collection four times out of five, leaves prevail below.
    let kind = Int.random(in: (depth == 0 ? 6 : 0)..<(depth > 3 ? 8 : 15), using: &generator)
    switch kind {
    case 0..<5: return .string(text())
    case 5: return scalar()
    case 6: return .integer(Int(truncatingIfNeeded: generator.next() >> generator.next() % 64))
    case 7: return .boolean(generator.once(in: 2))
    case 8..<11:
      return .sequence((0..<size()).map { _ in node(depth: depth + 1) })
    default: return mapping(depth: depth)
    }
  }

  private mutating func mapping(depth: Int) -> Node {
    var entries = UniqueEntries()
    for _ in 0..<size() {
      _ = entries.insert(Node.Entry(text(), node(depth: depth + 1)))
    }
    return .mapping(entries.entries)
  }

  private mutating func size() -> Int { Int.random(in: 0...5, using: &generator) }

  /// Anything but a string, in any notation that the core schema knows.
  private mutating func scalar() -> Node {
    let node = generator.pick([
      Node(.scalar("~", .null)), Node(.scalar("", .null)), Node(.scalar("TRUE", .boolean)),
      Node(.scalar("0x1F", .integer)), Node(.scalar("0o17", .integer)),
      Node(.scalar("+12", .integer)), Node(.scalar("007", .integer)),
      Node(.scalar("-0", .integer)), Node(.scalar("123456789012345678901234567890", .integer)),
      Node(.scalar("1e3", .float)), Node(.scalar("-.5", .float)), Node(.scalar("5.", .float)),
      Node(.scalar("1.5E-7", .float)), Node(.scalar(".INF", .float)),
      Node(.scalar("-.inf", .float)), Node(.scalar("00.10", .float)),
      .float(0), .float(1e300), .float(-2.5e-9),
    ])
    guard generator.once(in: 4) else { return node }
    return .float(Double(Int.random(in: -999...999, using: &generator)) / 8)
  }

  /// A text of the pieces that matter to readers, rarely an innocent one.
  mutating func text() -> String {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return generator.pick(RandomTree.words)
    case 1:
      return (0..<Int.random(in: 1...6, using: &generator))
        .map { _ in generator.pick(RandomTree.lines) }.joined(separator: "\n")
    default:
      return (0..<Int.random(in: 0...7, using: &generator))
        .map { _ in generator.pick(RandomTree.pieces) }.joined()
    }
  }

  private static let words = [
    "yes", "No", "ON", "off", "y", "N", "null", "~", "true", "False", "0777", "0o777", "0x1F",
    "1_000", "1e3", "1.5", ".inf", "-.INF", ".NaN", "12:30:45", "2024-01-01",
    "2024-01-01T00:00:00Z", "2024-1-2", "=", "<<", "-", "?", ":", "", " ", "- a", "a: b", "a #b",
    "#a", "---", "...", "--- a", "... a", "!tag", "&anchor", "*alias", "%TAG", "@at", "`tick",
    "{}", "[]", "{a: b}", "[a, b]", "|", ">", "'", "\"", "\\", "250m", "1Gi", "10.0.0.0/8", "a:b",
    "-foo", "?foo", ":foo", "http://example.com/", "vibe-ensemble.example.com", "0 2 * * *",
    "1.2.3", "v1", "1,000", "0b1", "+1", "1:30", "08", "0.5e-3", "12e03", "e3", "_1", "1_", "0x_",
  ]

  private static let lines = [
    "", "", "a", "  indented", "\tindented", "trailing ", "trailing\t", "# comment", "key: value",
    "- item", "---", "...", "é", "😀", "\u{A0}", "end:", "'quoted' \"text\"", "a\\b", "echo \"$x\"",
    " ", "|", "%x", "long " + String(repeating: "words ", count: 40) + "end",
  ]

  private static let pieces = [
    "a", "B", "0", "1", "9", ".", "-", "_", ":", ": ", " ", "  ", " #", "#", ",", "[", "]", "{",
    "}",
    "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "?", "? ", "=", "<", "~", "\\", "/", "+",
    "e",
    "\n", "\n\n", "\r", "\r\n", "\t", "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{E009}", "é",
    "e\u{301}", "ß", "日本", "😀", "\u{10FFFF}", "\u{D7FF}", "\u{E000}", "\u{200B}", "yes", "null",
  ]
}
