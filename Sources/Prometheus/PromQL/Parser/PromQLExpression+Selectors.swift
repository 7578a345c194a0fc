extension PromQLExpression {
  /// A selector where it stands in the expression.
  package struct SelectorUse: Sendable {
    package let selector: PromQLSelector
    package let span: PromQLSpan
    /// The functions and aggregations around it, from the outside in.
    package let surroundings: [String]
  }

  /// All selectors of the expression in the order of the text: what it reads.
  package var selectors: [SelectorUse] {
    var uses: [SelectorUse] = []
    collectSelectors(surroundings: [], into: &uses)
    return uses
  }

  private func collectSelectors(surroundings: [String], into uses: inout [SelectorUse]) {
    var surroundings = surroundings
    switch kind {
    case .selector(let selector):
      uses.append(SelectorUse(selector: selector, span: span, surroundings: surroundings))
    case .call(let call): surroundings.append(call.function.name)
    case .aggregation(let aggregation): surroundings.append(aggregation.operator.rawValue)
    default: break
    }
    for child in children { child.collectSelectors(surroundings: surroundings, into: &uses) }
  }
}
