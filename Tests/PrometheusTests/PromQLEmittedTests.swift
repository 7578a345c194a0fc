import Prometheus
import TestSupport
import Testing
import YAML

/// What our own typed vectors print is in the parser's normal form.
@Suite struct PromQLEmittedTests {
  @Test(
    "every expression of the emitted rules parses and prints the same",
    arguments: ["development", "staging", "production"])
  func rules(environment: String) throws {
    let path = "out/\(environment)/prometheus/rules/vibe-ensemble.yaml"
    let file = SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    let document = try #require(Parser.parseSingle(file).node)
    let expressions = PromQLEmittedTests.values(of: "expr", in: document)
    #expect(!expressions.isEmpty)
    for expression in expressions {
      let parsed = PromQLParser.parse(expression)
      #expect(parsed.isValid, "\(expression): \(parsed.problems)")
      #expect(parsed.requirements.isEmpty, "\(expression)")
      #expect(parsed.expression?.text == expression)
    }
  }

  @Test(
    "every expression of the printer's table prints the same", arguments: PrintedExpression.table)
  func table(expression: PrintedExpression) {
    #expect(PromQLParser.parse(expression.expected).expression?.text == expression.expected)
  }

  private static func values(of key: String, in node: Node) -> [String] {
    switch node.content {
    case .mapping(let entries):
      entries.flatMap { entry -> [String] in
        if entry.key == key, case .scalar(let text, _) = entry.value.content { return [text] }
        return values(of: key, in: entry.value)
      }
    case .sequence(let items): items.flatMap { values(of: key, in: $0) }
    case .scalar: []
    }
  }
}
