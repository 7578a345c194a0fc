import YAML

/// What a rule finds, with paths below the value that it sees.
struct RuleFaults {
  struct Fault {
    var path: [Node.Step]
    var message: String
    var hint: String?
  }

  private(set) var list: [Fault] = []

  mutating func add(_ path: [Node.Step], _ message: String, hint: String? = nil) {
    list.append(Fault(path: path, message: message, hint: hint))
  }

  // MARK: What many rules ask

  /// A number is inside its limits, if it is one.
  mutating func limit(
    _ node: Node, _ path: Node.Step..., to range: ClosedRange<Int>, hint: String? = nil
  ) {
    guard let value = node.value(at: path)?.integer, !range.contains(value) else { return }
    let expected =
      range.upperBound >= Int(Int32.max)
      ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    add(path, "expected \(expected), found \(value)", hint: hint)
  }

  /// No two items of a list have the same value of a key.
  mutating func unique(_ node: Node, _ list: String, by key: String, _ what: String) {
    var first: [String: Int] = [:]
    for (index, item) in (node[list]?.items ?? []).enumerated() {
      guard let value = item[key]?.scalarText, !value.isEmpty else { continue }
      if let earlier = first[value] {
        add(
          [.key(list), .index(index), .key(key)],
          "the \(what) '\(value)' is there twice: \(list)[\(earlier)] has it too")
      } else {
        first[value] = index
      }
    }
  }

  /// Not more than one of several fields is there, and not less unless none is fine.
  mutating func one(
    of fields: [String], in node: Node, at path: [Node.Step] = [], orNone: Bool = false
  ) {
    let present = fields.filter { node.has($0) }
    if present.count > 1 {
      add(
        path + [.key(present[1])],
        "expected one of these, found \(present.count): \(present.joined(separator: ", "))",
        hint: "keep one of them")
    } else if present.isEmpty, !orNone {
      add(
        path, "expected one of \(fields.joined(separator: ", ")), found none",
        hint: "add one of them")
    }
  }

  /// A port of the network.
  mutating func port(_ node: Node, _ path: Node.Step...) {
    guard let value = node.value(at: path)?.integer, !(1...65535).contains(value) else { return }
    add(path, "expected a port from 1 to 65535, found \(value)")
  }

  /// A count or a share: `25%`.
  mutating func share(_ node: Node, _ path: Node.Step..., atMostAll: Bool = true) {
    guard let value = node.value(at: path) else { return }
    if let count = value.integer {
      if count < 0 { add(path, "expected 0 or more, or a percentage, found \(count)") }
    } else if let text = value.string {
      let digits = text.dropLast()
      guard text.last == "%", let percent = Int(digits), digits.allSatisfy(\.isNumber) else {
        let number = Int(text)
        add(
          path, "expected a number or a percentage such as 25%, found '\(text)'",
          hint: number.map { "write \($0) without quotes" })
        return
      }
      if atMostAll, percent > 100 { add(path, "expected at most 100%, found \(text)") }
    }
  }
}

extension Node {
  /// Whether a mapping has a key with a value that is not null.
  func has(_ key: String) -> Bool { self[key].map { !$0.isNull } ?? false }

  /// The items of the list of a key, with their places.
  func list(_ key: String) -> [(offset: Int, element: Node)] {
    Array((self[key]?.items ?? []).enumerated())
  }
}
