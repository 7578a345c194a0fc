import Contract
import TestSupport
import Testing

@Suite struct LogFieldTests {
  @Test("docs/logs.md lists the fields of a log line, and no others")
  func documented() throws {
    let rows = try PackageRoot.text(of: "docs/logs.md").split(separator: "\n").filter {
      $0.contains("| yes |") || $0.contains("| no |")
    }
    #expect(
      rows.map(String.init)
        == LogField.allCases.map { field in
          "| `\(field.rawValue)` | \(field.isAlways ? "yes" : "no") |"
            + " \(field.isLabel ? "yes" : "no") | \(field.documentation) |"
        })
  }

  @Test("lines that the operations guide searches for are counted by level")
  func countable() throws {
    let label = try #require(ServerMetrics.logLines.labels.first)
    #expect(label.name == LogLevelLabel.label)
    let text = try PackageRoot.text(of: "docs/logs.md")
    #expect(
      text.contains("`\(ServerMetrics.logLines.name){level=\"\(LogLevelLabel.audit.rawValue)\"}`"))
    #expect(text.contains("`\(ServerMetrics.auditEvents.name)`"))
    for marker in LogMarker.allCases { #expect(text.contains("grep \(marker.rawValue)")) }
  }
}
