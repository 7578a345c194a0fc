extension FieldPath {
  /// The path of a finding as steps: `data["a.yaml"].groups[0]`, as far as it can be read.
  package static func steps(of path: String) -> [Node.Step] {
    var steps: [Node.Step] = []
    var rest = path[...]
    while let first = rest.first {
      switch first {
      case ".": rest.removeFirst()
      case "[":
        guard let (step, after) = bracket(rest) else { return steps }
        steps.append(step)
        rest = after
      default:
        let key = rest.prefix { $0 != "." && $0 != "[" }
        steps.append(.key(String(key)))
        rest = rest.dropFirst(key.count)
      }
    }
    return steps
  }

  private static func bracket(_ text: Substring) -> (Node.Step, Substring)? {
    let inner = text.dropFirst()
    if inner.first == "\"" {
      let key = inner.dropFirst()
      guard let end = key.firstRange(of: "\"]") else { return nil }
      return (.key(String(key[..<end.lowerBound])), key[end.upperBound...])
    }
    guard let end = inner.firstIndex(of: "]") else { return nil }
    let rest = inner[inner.index(after: end)...]
    return Int(inner[..<end]).map { (.index($0), rest) }
  }
}
