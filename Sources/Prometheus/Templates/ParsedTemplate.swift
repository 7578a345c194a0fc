/// What the text of an alert is made of, for checks that never expand it.
///
/// Source: Go, package text/template/parse; Prometheus `pkg/rulefmt`, testTemplateParsing.
package struct ParsedTemplate: Sendable {
  /// The labels of the alert that the text prints or asks for, each once, in their order.
  package let labels: [String]
  /// Whether it has the value of the alert in it.
  package let usesValue: Bool
  /// Functions that the value goes through, from the first on: `humanizePercentage`.
  package let valueFunctions: [String]
  /// The texts of queries in it, where they are written out.
  package let queries: [String]

  /// - Throws: What Prometheus refuses when it loads a rule file.
  package init(_ text: String) throws(TemplateProblem) {
    var uses = TemplateUses()
    if text.utf8.contains(UInt8(ascii: "{")) {
      var parser = try AlertTemplateParser(text, variables: AlertTemplate.variables)
      uses.visit(try parser.parseWhole(), isAlert: true)
      for (_, nodes) in parser.definitions.sorted(by: { $0.key < $1.key }) {
        uses.visit(nodes, isAlert: false)
      }
    }
    labels = uses.labels
    usesValue = uses.usesValue
    valueFunctions = uses.valueFunctions
    queries = uses.queries
  }
}
