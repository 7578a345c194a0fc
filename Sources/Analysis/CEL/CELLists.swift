/// Functions of lists.
///
/// Source: Kubernetes documentation, "Common Expression Language in Kubernetes": Kubernetes list
/// library; cel-go, ext/lists.go.
enum CELLists {
  static func call(
    _ name: String, _ items: [CELValue], _ arguments: [CELValue]
  ) throws(CELFailure) -> CELValue {
    switch (name, arguments.count) {
    case ("join", 0...1):
      var texts: [String] = []
      for item in items {
        guard case .string(let text) = item else { throw .failed("join() needs texts") }
        texts.append(text)
      }
      guard let separator = arguments.first else { return .string(texts.joined()) }
      guard case .string(let text) = separator else { throw .failed("join() needs a text") }
      return .string(texts.joined(separator: text))
    case ("indexOf", 1):
      return .int(Int64(items.firstIndex { $0.isEqual(to: arguments[0]) } ?? -1))
    case ("lastIndexOf", 1):
      return .int(Int64(items.lastIndex { $0.isEqual(to: arguments[0]) } ?? -1))
    case ("distinct", 0):
      return .list(
        items.enumerated().filter { place, item in
          !items[..<place].contains { $0.isEqual(to: item) }
        }.map(\.element))
    case ("isSorted", 0):
      for (left, right) in zip(items, items.dropFirst()) {
        guard let order = left.order(to: right) else { throw .failed("values without an order") }
        if order > 0 { return .bool(false) }
      }
      return .bool(true)
    case ("sum", 0):
      guard var sum = items.first else { return .int(0) }
      for item in items.dropFirst() { sum = try CELArithmetic.value("+", sum, item) }
      return sum
    default: throw .unknown("the function \(name) of a list")
    }
  }
}
