/// A node in one line of YAML, as people write it: `{ port: 53, protocol: UDP }`.
enum FlowText {
  static func of(_ node: Node) -> String {
    switch node.content {
    case .sequence(let items): "[" + items.map(of).joined(separator: ", ") + "]"
    case .mapping(let entries) where entries.isEmpty: "{}"
    case .mapping(let entries):
      "{ " + entries.map { "\(text($0.key)): \(of($0.value))" }.joined(separator: ", ") + " }"
    case .scalar(let text, .string): self.text(text)
    case .scalar: JSONEmitter.text(node)
    }
  }

  /// Without quotes where it is a word that nobody takes for anything else.
  private static func text(_ text: String) -> String {
    let isWord =
      text.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } == true
      && text.utf8.count > 3
      && text.utf8.allSatisfy {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39
          || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_")]
            .contains($0)
      }
    let isTaken = ["true", "false", "null"].contains(text.lowercased())
    let isKey = ["to", "UDP", "TCP"].contains(text)
    return isWord && !isTaken || isKey ? text : JSONEmitter.text(.string(text))
  }
}
