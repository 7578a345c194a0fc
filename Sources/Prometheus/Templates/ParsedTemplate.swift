/// What the text of an alert is made of.
///
/// It is what Prometheus would refuse when it loads a rule file, and what the text asks of the alert.
/// Source: Go, package text/template/parse, parse.go; Prometheus `pkg/rulefmt`, testTemplateParsing.
package struct ParsedTemplate: Sendable {
  /// The labels of the alert that the text prints or asks for, each once, in their order.
  package let labels: [String]
  /// Whether it has the value of the alert in it.
  package let usesValue: Bool
  /// Functions that the value goes through, from the first on: `humanizePercentage`.
  package let valueFunctions: [String]
  /// The texts of queries in it, where they are written out.
  package let queries: [String]

  package init(_ text: String) throws(TemplateProblem) {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      (labels, usesValue, valueFunctions, queries) = ([], false, [], [])
      return
    }
    var parser = TemplateParser(try TemplateLexer.parts(of: text))
    try parser.parse()
    labels = parser.labels
    usesValue = parser.usesValue
    valueFunctions = parser.valueFunctions
    queries = parser.queries
  }
}
