import Prometheus
import TestSupport
import Testing
import YAML

@Suite struct ExpressionTests {
  @Test("prints as Prometheus would", arguments: PrintedExpression.table)
  func prints(expression: PrintedExpression) {
    #expect(expression.built == expression.expected)
  }

  @Test("promtool parses every printed expression")
  func parses() throws {
    let rules = PrintedExpression.table.enumerated().map {
      Rule.record(name: "test:expression:\($0)", expression: $1.built)
    }
    let file = RuleFile(groups: [RuleGroup("expressions", rules: rules)])
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(Emitter.text(file.node), to: "rules.yaml")
    let check = try run("promtool", ["check", "rules", "rules.yaml"], in: scratch.path)
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
    #expect(check.outputText.contains("\(rules.count) rules found"))
  }

  @Test("labels of a result are those that the operators keep")
  func labels() {
    let volumes = GaugeSelector<Units.Bytes>(name: "used_bytes", labels: ["claim", "namespace"])
    let capacity = GaugeSelector<Units.Bytes>(name: "size_bytes", labels: ["claim", "class"])
    let share = { volumes.values.share(of: capacity.values, $0).labelNames }
    #expect(share(.on("claim")) == ["claim"])
    #expect(share(.on("claim").groupLeft("class")) == ["claim", "class", "namespace"])
    #expect(volumes.values.sum(by: "namespace").labelNames == ["namespace"])
    #expect(volumes.narrowed(by: .label("namespace", is: "n")).absent.labelNames == ["namespace"])
  }
}
