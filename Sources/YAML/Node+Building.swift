extension Node {
  package static func string(_ text: String) -> Node { Node(.scalar(text, .string)) }
  package static func integer(_ value: Int) -> Node { Node(.scalar(String(value), .integer)) }

  /// A float in the one spelling that YAML 1.1, YAML 1.2 and JSON agree on: `1.0e-05`.
  package static func float(_ value: Double) -> Node {
    let text =
      value.isNaN ? ".nan" : value.isInfinite ? (value < 0 ? "-.inf" : ".inf") : "\(value)"
    return Node(.scalar(CanonicalNumber.float(text), .float))
  }

  package static func boolean(_ value: Bool) -> Node {
    Node(.scalar(value ? "true" : "false", .boolean))
  }

  package static let null = Node(.scalar("null", .null))
  package static func sequence(_ items: [Node]) -> Node { Node(.sequence(items)) }
  package static func mapping(_ entries: [Entry]) -> Node { Node(.mapping(entries)) }
}
