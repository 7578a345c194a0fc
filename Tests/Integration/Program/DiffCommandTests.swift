import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  @Test("nothing changed, nothing printed")
  func same() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    for against in ["out/", "HEAD", "main", "out/production", project.root + "/out"] {
      let result = try project.vibeGen("diff", "production", "--against", against, "--exit-code")
      #expect(result.outputText == "")
      #expect(result.status == 0)
    }
  }

  @Test("a changed line shows as changed fields, against out/ and a git revision alike")
  func changed() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.replace("headroomPercent: 20", with: "headroomPercent: 60", in: TestProject.base)
    let result = try project.vibeGen("diff", "production", "--exit-code")
    #expect(result.status == 1)
    #expect(
      result.outputText.contains("~ ResourceQuota vibe-ensemble/vibe-ensemble-quota\n    spec.hard")
    )
    #expect(result.outputText.contains(" -> "))
    #expect(try project.vibeGen("diff", "production").status == 0)
    #expect(try project.vibeGen("diff", "production", "--against", "HEAD").output == result.output)
    #expect(
      try project.vibeGen("diff", "production", in: project.root + "/templates").output
        == result.output)
  }

  @Test("added and removed objects")
  func addedAndRemoved() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try FileManager.default.removeItem(atPath: project.root + "/out/production/namespace.yaml")
    try project.write(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: old, namespace: vibe-ensemble }\n",
      to: "out/production/old.yaml")
    let lines = try project.vibeGen("diff", "production").outputText.split(separator: "\n")
    #expect(lines.contains("+ Namespace vibe-ensemble"))
    #expect(lines.contains("- ConfigMap vibe-ensemble/old"))
  }

  @Test("two environments are compared object by object")
  func environments() throws {
    let project = try TestProject()
    defer { project.remove() }
    let text = try project.vibeGen("diff", "production", "--against", "staging").outputText
    #expect(text.contains("~ Namespace vibe-ensemble\n"))
    #expect(
      text.contains(
        "~ Deployment vibe-ensemble/vibe-ensemble-server\n    metadata.namespace: \"vibe-ensemble-staging\" -> \"vibe-ensemble\"\n"
      ))
  }

  @Test("a folder of any manifests can be the old side")
  func folder() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(
      "apiVersion: v1\nkind: Namespace\nmetadata: { name: vibe-ensemble }\n", to: "old set/a.yaml")
    let text = try project.vibeGen("diff", "production", "--against", "old set").outputText
    #expect(text.contains("~ Namespace vibe-ensemble\n"))
    #expect(text.contains("+ Deployment vibe-ensemble/vibe-ensemble-server\n"))
  }

  @Test("JSON for programs")
  func json() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.replace("headroomPercent: 20", with: "headroomPercent: 60", in: TestProject.base)
    let output = try project.vibeGen("diff", "production", "--format", "json").output
    let document = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
    let items = try #require(document["items"] as? [[String: Any]])
    let quota = try #require(items.first { $0["kind"] as? String == "ResourceQuota" })
    #expect((quota["fields"] as? [[String: Any]])?.first?["old"] != nil)
  }
}
