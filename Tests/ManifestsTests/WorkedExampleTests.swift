import Foundation
import TestSupport
import Testing

/// The example of CONTRIBUTING.md, "Add a metric with its alert, its panel and its runbook".
@Suite struct WorkedExampleTests {
  @Test("the example is a change in two files, and fits the sources as they are")
  func fits() throws {
    let text = try PackageRoot.text(of: "CONTRIBUTING.md")
    let block = try #require(text.firstMatch(of: /```diff\n(?<change>(?s:.*?))```\n/))
    let change = String(block.output.change)
    let files = change.matches(of: /(?m)^\+\+\+ b\/(.*)$/).map { String($0.output.1) }
    #expect(
      files == [
        "Sources/Contract/Metrics/ServerMetrics+Security.swift",
        "Sources/Manifests/Alerts/ServerAlerts.swift",
      ])

    // In a copy: git would look for the repository around the folder otherwise.
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    for file in files { try scratch.write(try PackageRoot.text(of: file), to: file) }
    let applied = try run("git", ["apply", "-"], input: Data(change.utf8), in: scratch.path)
    #expect(applied.status == 0, "\(applied.errorText)")
    for file in files {
      let changed = try String(contentsOf: scratch.url(file), encoding: .utf8)
      #expect(try changed != PackageRoot.text(of: file))
    }
  }
}
