/// Minor versions of Kubernetes, both ends included.
struct FactRange: Hashable {
  var first: Int
  var last: Int

  /// The releases that there are schemas of.
  static let all = FactRange(first: 25, last: 37)

  /// `/26-31`; an end that is the end of what is known is left out, and so is a whole range.
  var text: String {
    guard self != Self.all else { return "" }
    let first = first == Self.all.first ? "" : "\(first)"
    let last = last == Self.all.last ? "" : "\(last)"
    return "/\(first)-\(last)"
  }
}
