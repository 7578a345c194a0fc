import YAML

/// One rule of Falco.
///
/// Source: Falco documentation, "Basic Elements of Falco Rules".
struct FalcoRule {
  var name: String
  var meaning: String
  /// All of them together; macros are those of Falco's own `falco_rules.yaml`.
  var conditions: [String]
  var output: String
  var priority: Priority
  var tags: [String]

  enum Priority: String {
    case critical = "CRITICAL"
    case warning = "WARNING"
    case notice = "NOTICE"
  }

  var node: Node {
    .mapping([
      Node.Entry("rule", .string(name)),
      Node.Entry("desc", .string(meaning)),
      Node.Entry("condition", .string(conditions.joined(separator: " and "))),
      Node.Entry("output", .string(output)),
      Node.Entry("priority", .string(priority.rawValue)),
      Node.Entry("source", .string("syscall")),
      Node.Entry("tags", .sequence(tags.map { .string($0) })),
    ])
  }
}
