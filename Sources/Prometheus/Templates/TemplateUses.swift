/// Collects what a template asks of its alert.
struct TemplateUses {
  private(set) var labels: [String] = []
  private(set) var usesValue = false
  private(set) var valueFunctions: [String] = []
  private(set) var queries: [String] = []

  /// - Parameters:
  ///   - nodes: a body.
  ///   - isAlert: whether the dot is the alert there, and not an item or a sample.
  mutating func visit(_ nodes: [TemplateNode], isAlert: Bool) {
    for node in nodes {
      switch node {
      case .text, .leaveLoop, .nextRound: continue
      case .action(let pipeline): visit(pipeline, isAlert: isAlert)
      case .template(_, let pipeline):
        if let pipeline { visit(pipeline, isAlert: isAlert) }
      case .condition(let pipeline, let body, let otherwise):
        visit(pipeline, isAlert: isAlert)
        visit(body + otherwise, isAlert: isAlert)
      case .loop(let pipeline, let body, let otherwise),
        .with(let pipeline, let body, let otherwise):
        visit(pipeline, isAlert: isAlert)
        visit(body, isAlert: false)
        visit(otherwise, isAlert: isAlert)
      }
    }
  }

  private mutating func visit(_ pipeline: TemplatePipeline, isAlert: Bool) {
    for command in pipeline.commands {
      for operand in command.operands { visit(operand, isAlert: isAlert) }
      visit(call: command.operands)
    }
    let isOfValue = pipeline.commands.first?.operands.contains { isValue($0, isAlert) } ?? false
    guard isOfValue else { return }
    for operand in pipeline.commands.flatMap(\.operands) {
      if case .function(let name) = operand.kind { valueFunctions.append(name) }
    }
  }

  private mutating func visit(_ operand: TemplateOperand, isAlert: Bool) {
    if isValue(operand, isAlert) { usesValue = true }
    switch operand.kind {
    case .pipeline(let inner): visit(inner, isAlert: isAlert)
    case .variable("$labels"): note(operand.fields.first)
    case .dot where isAlert && operand.fields.first == "Labels":
      note(operand.fields.dropFirst().first)
    default: return
    }
  }

  /// `index $labels "job"` and `query "up"`.
  private mutating func visit(call operands: [TemplateOperand]) {
    guard case .function(let name)? = operands.first?.kind, operands.count > 1 else { return }
    switch (name, operands[1].kind, operands.last?.kind) {
    case ("index", .variable("$labels"), .text(let label)?) where operands.count == 3: note(label)
    case ("query", .text(let query), _) where operands.count == 2: queries.append(query)
    default: return
    }
  }

  private func isValue(_ operand: TemplateOperand, _ isAlert: Bool) -> Bool {
    switch operand.kind {
    case .variable("$value"): true
    case .dot: isAlert && operand.fields == ["Value"]
    default: false
    }
  }

  private mutating func note(_ label: String?) {
    if let label, !labels.contains(label) { labels.append(label) }
  }
}
