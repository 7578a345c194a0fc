package import YAML

/// Field paths as messages write them.
package enum FieldPath {
  /// `spec.ports[0].port`; keys that are no identifiers are quoted: `metadata.labels["a/b"]`.
  package static func text(_ steps: some Sequence<Node.Step>) -> String {
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where isPlain(key): text += text.isEmpty ? key : "." + key
      case .key(let key): text += "[\"\(key)\"]"
      }
    }
    return text
  }

  /// Back to steps; nil when it is no path of the form that `text` gives.
  package static func steps(_ text: String) -> [Node.Step]? {
    var (steps, rest): ([Node.Step], Substring) = ([], text[...])
    while let first = rest.first {
      switch first {
      case "[" where rest.hasPrefix("[\""):
        guard let end = rest.dropFirst(2).firstIndex(of: "\"") else { return nil }
        steps.append(.key(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<end])))
        rest = rest[end...].dropFirst(2)
      case "[":
        guard let end = rest.firstIndex(of: "]"), let index = Int(rest[..<end].dropFirst()) else {
          return nil
        }
        steps.append(.index(index))
        rest = rest[rest.index(after: end)...]
      default:
        if first == "." { rest.removeFirst() }
        let key = rest.prefix { $0 != "." && $0 != "[" }
        guard !key.isEmpty else { return nil }
        steps.append(.key(String(key)))
        rest = rest[key.endIndex...]
      }
    }
    return steps
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
