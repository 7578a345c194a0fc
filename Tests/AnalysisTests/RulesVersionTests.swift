import Findings
import Testing
import YAML

@testable import Analysis

@Suite struct RulesVersionTests {
  @Test("a version is two numbers", arguments: ["0.2", "1.10", "12.0"])
  func good(text: String) {
    #expect(RulesVersion(text)?.description == text)
  }

  @Test("anything else is none", arguments: ["", "1", "1.", ".1", "1.2.3", "v1.2", "1.x", "-1.2"])
  func bad(text: String) {
    #expect(RulesVersion(text) == nil)
  }

  @Test("a release has the checks that had come by then, the new ones as notes")
  func selection() throws {
    var info = ConfigMapMissing.info
    info.since = RulesVersion(0, 4)
    let severities = [(0, 3), (0, 4), (0, 5), (1, 0)].map { major, minor in
      CheckSelection(rules: RulesVersion(major, minor))
        .severity(.error, of: info, in: .production)
    }
    #expect(severities.dropFirst() == [.note, .error, .error])
    #expect(!CheckSelection(rules: RulesVersion(0, 3)).has(info))
    #expect(CheckSelection(rules: RulesVersion(0, 4)).has(info))
  }

  @Test("the checks of the first release are not new in it")
  func first() {
    #expect(Catalogue.checks.allSatisfy { $0.info.since >= .first && $0.info.since <= .current })
    let selection = CheckSelection(rules: .first)
    let info = ConfigMapMissing.info
    #expect(selection.severity(.error, of: info, in: .production) == .error)
  }
}
