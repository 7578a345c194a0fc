import Analysis
import Findings
import Testing
import YAML

@Suite struct SeverityTableTests {
  @Test("each row is about a check or a family that there is, and no name has two")
  func names() {
    let known = Set(Catalogue.checks.flatMap { [$0.info.id, $0.info.family] })
    let planned: Set = ["alert", "bak"]
    let names = SeverityTable.rows.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(known.union(planned).contains(name), "\(name)") }
  }

  @Test("nothing is raised, and errors that do not depend on attackers or failures stay")
  func changes() {
    #expect(SeverityTable.Change.warningsAreNotes.applied(to: .error) == .error)
    #expect(SeverityTable.Change.warningsAreNotes.applied(to: .warning) == .note)
    #expect(SeverityTable.Change.oneLess.applied(to: .error) == .warning)
    #expect(SeverityTable.Change.oneLess.applied(to: .note) == .note)
    #expect(SeverityTable.Change.none.applied(to: .warning) == .warning)
  }

  @Test(
    "production is the strictest",
    arguments: [
      (Facts.Profile.production, [Severity.error, .warning]), (.staging, [.error, .warning]),
      (.development, [.warning, .note]),
    ])
  func profiles(profile: Facts.Profile, severities: [Severity]) throws {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata: { name: web, namespace: shop }
      spec:
        containers:
          - name: web
            image: registry.example.com/web:1.0.0
            securityContext: { privileged: true }
      """
    let reading = ManifestReader.read([SourceFile(path: "pod.yaml", text: text)])
    let objects = ObjectSet(members: reading.members, facts: Facts(profile: profile))
    let findings = ObjectSetChecks.check(
      objects, CheckSelection(only: ["sec-privileged", "res-memory-limit-missing"]))
    #expect(Set(findings.map(\.severity)) == Set(severities))
  }
}
