import Findings
import Foundation
import Testing

@Suite("Lines that lead to a finding") struct FindingSourceTests {
  private static let base = "environments/base.yaml"

  private static let sources: SourceLines = {
    var lines = SourceLines()
    lines.add(path: base, bytes: Array("quota:\n  headroomPercent: 0  \n".utf8))
    return lines
  }()

  private static func report(_ sources: [FindingSource]?) -> Report {
    var finding = Finding(
      id: "res-quota-steady-overflow", object: "ResourceQuota shop/all", path: "spec.hard.cpu",
      message: "10 are too few", hint: "raise it")
    finding.sources = sources
    return Report([finding])
  }

  private static let found = report([
    FindingSource(
      place: Place(file: base, line: 2, column: 20, length: 1), key: "quota.headroomPercent"),
    FindingSource(place: Place(file: "gone.yaml", line: 7, column: 3), key: "server.replicas"),
  ])

  @Test("the text names each with what stands there")
  func text() {
    #expect(
      Self.found.text(sources: Self.sources) == """
        error: ResourceQuota shop/all: spec.hard.cpu: 10 are too few [res-quota-steady-overflow]
              = raise it
              from environments/base.yaml:2:20: headroomPercent: 0
              from gone.yaml:7:3: server.replicas

        """)
  }

  @Test("none is said too, but not when nobody looked")
  func none() {
    let none = Self.report([]).text(sources: Self.sources)
    #expect(none.hasSuffix("      written by vibe-gen: no line of environments/ leads there\n"))
    #expect(!Self.report(nil).text(sources: Self.sources).contains("vibe-gen"))
    #expect(Self.report([]).json().contains(#""sources": []"#))
    #expect(!Self.report(nil).json().contains("sources"))
  }

  @Test("the machine formats show the first line, and the others as related")
  func machines() throws {
    #expect(
      Self.found.github().hasPrefix(
        "::error file=environments/base.yaml,line=2,col=20,endColumn=21,"))
    let log = try JSONSerialization.jsonObject(with: Data(Self.found.sarif().utf8))
    let run = try #require(((log as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] != nil)
    let related = try #require(result["relatedLocations"] as? [[String: Any]])
    let messages = related.compactMap { ($0["message"] as? [String: String])?["text"] }
    #expect(messages == ["quota.headroomPercent leads there", "server.replicas leads there"])
    #expect(Self.found.json().contains(#""key": "quota.headroomPercent""#))
  }
}
