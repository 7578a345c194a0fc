/// A text of an alert with its actions: `{{ $value | humanize }}`, `{{ range query "up" }}…{{ end }}`.
///
/// Source: Go, package text/template; Prometheus documentation, "Template reference".
struct AlertTemplate {
  /// What Prometheus puts in front of every text.
  static let variables = ["$", "$labels", "$externalLabels", "$externalURL", "$value"]

  private let nodes: [TemplateNode]
  private let definitions: [String: [TemplateNode]]

  /// A text without actions.
  init(literal text: String) {
    nodes = [.text(text)]
    definitions = [:]
  }

  private init(_ nodes: [TemplateNode], _ definitions: [String: [TemplateNode]]) {
    self.nodes = nodes
    self.definitions = definitions
  }

  /// - Throws: For what Prometheus refuses when it reads the rule.
  init(parsing text: String) throws(TemplateProblem) {
    guard text.contains("{{") else {
      self.init(literal: text)
      return
    }
    var parser = try AlertTemplateParser(text, variables: AlertTemplate.variables)
    self.init(try parser.parseWhole(), parser.definitions)
  }

  /// The text of a template without actions.
  var plainText: String {
    guard case .text(let text)? = nodes.first else { return "" }
    return text
  }

  /// The text for one alert; what goes wrong stands in it, as Prometheus has it.
  func expand(_ input: TemplateInput) -> String {
    if nodes.isEmpty { return "" }
    if nodes.count == 1, case .text(let text) = nodes[0] { return text }
    var execution = TemplateExecution(input: input, definitions: definitions)
    do throws(TemplateProblem) {
      return try execution.run(nodes)
    } catch {
      return "<error expanding template: \(error.message)>"
    }
  }
}

/// What a template may speak of.
struct TemplateInput {
  typealias Query = (String) throws(EvaluationProblem) -> [EvaluatedSample]

  let labels: SeriesLabels
  let value: Double
  let externalLabels: [String: String]
  let externalURL: String
  /// Evaluates an expression at the time of the alert.
  let query: Query
}
