import Foundation
import TestSupport
import Testing

@Suite struct VerifyCommandTests {
  private func project() throws -> TestProject {
    let project = try TestProject()
    try project.vibeGen("render", "--all", "--output", "out")
    return project
  }

  @Test("a fresh output is right, and no key of the environment files is dead")
  func right() throws {
    let project = try project()
    defer { project.remove() }
    let result = try project.vibeGen("verify", "--all")
    #expect(result.outputText == "")
    #expect(result.errorText == "")
    #expect(result.status == 0)
  }

  @Test("an edited environment file makes the output stale, with each object named")
  func stale() throws {
    let project = try project()
    defer { project.remove() }
    try project.replace(TestProject.line, with: TestProject.line(25), in: TestProject.base)
    let result = try project.vibeGen("render", "production", "--check")
    #expect(result.status == 1)
    #expect(result.errorText == "")
    #expect(result.outputText.contains("out/production/deployment.yaml:"))
    #expect(result.outputText.contains("Deployment vibe-ensemble/vibe-ensemble-server: stale: "))
    #expect(result.outputText.contains("[stale-output]"))
    #expect(!result.outputText.contains("out/staging/"))
  }

  @Test("an edited output file is told from a stale one")
  func edited() throws {
    let project = try project()
    defer { project.remove() }
    try project.replace(
      "kind: Namespace", with: "kind: Namespace # mine", in: "out/production/namespace.yaml")
    try project.write("mine", to: "out/production/notes.txt")
    try FileManager.default.removeItem(atPath: project.root + "/out/staging/service.yaml")
    let result = try project.vibeGen("render", "--all", "--check")
    #expect(result.status == 1)
    #expect(result.outputText.contains("out/production/namespace.yaml:4:"))
    #expect(
      result.outputText.contains("the file was edited by hand, from this line on [edited-output]"))
    #expect(
      result.outputText.contains(
        "out/production/notes.txt:1:1: error: vibe-gen did not make this file [foreign-file]"))
    #expect(
      result.outputText.contains("error: out/staging/service.yaml does not exist [missing-output]"))
  }

  @Test("a folder without environment is stale with --all")
  func folderLeft() throws {
    let project = try project()
    defer { project.remove() }
    try FileManager.default.moveItem(
      atPath: project.root + "/out/staging", toPath: project.root + "/out/qa")
    let result = try project.vibeGen("render", "--all", "--check")
    #expect(
      result.outputText.contains(
        "out/qa belongs to no environment: there is no qa.yaml [stale-output]"))
    #expect(result.outputText.contains("out/staging does not exist [missing-output]"))
  }

  @Test("a key that changes nothing is found")
  func deadKey() throws {
    let project = try project()
    defer { project.remove() }
    // What the base says already.
    try project.write(
      try project.text("environments/staging.yaml") + "\nquota:\n  headroomPercent: 20\n",
      to: "environments/staging.yaml")
    let result = try project.vibeGen("verify", "staging")
    #expect(result.status == 1)
    #expect(
      result.outputText.contains(
        "'quota.headroomPercent' says what holds without it [redundant-key]"))
  }
}
