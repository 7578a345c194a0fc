internal import Findings

extension PromQLParser {
  func unknownFunction(_ name: PromQLToken) -> PromQLProblem {
    let names =
      PromQLFunction.all.map(\.name) + PromQLAggregation.Operator.allCases.map(\.rawValue)
    let near = names.first { $0 == name.text.lowercased() } ?? NearestName.of(name.text, in: names)
    return PromQLProblem(
      name.span, "unknown function '\(name.text)'", hint: near.map { "did you mean \($0)?" })
  }
}
