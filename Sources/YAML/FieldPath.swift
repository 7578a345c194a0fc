/// The way to a field: `spec.template.spec.containers[name=server].image`.
package struct FieldPath: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case key(String)
    case index(Int)
    /// An item of a list by the fields that tell it from the others.
    case item([Identifier])
  }

  package struct Identifier: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package var parts: [Part] = []

  package init(_ parts: [Part] = []) {
    self.parts = parts
  }

  /// The way that steps into a tree take.
  package init(_ steps: some Sequence<Node.Step>) {
    parts = steps.map { step in
      switch step {
      case .key(let key): .key(key)
      case .index(let index): .index(index)
      }
    }
  }

  package func appending(_ part: Part) -> FieldPath { FieldPath(parts + [part]) }

  /// The names of the fields on the way, list items left out.
  package var keys: [String] {
    parts.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  package var text: String {
    var text = ""
    for part in parts {
      switch part {
      case .key(let key) where Self.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\"\(key)\"]"
      case .index(let index): text += "[\(index)]"
      case .item(let identifiers):
        text += "[" + identifiers.map { "\($0.key)=\($0.value)" }.joined(separator: ",") + "]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}
