import Foundation
import TestSupport
import Testing

/// What the hooks do when git merges.
@Suite struct HookMergeTests {
  private let line = TestProject.line
  private let base = TestProject.base

  @Test("a merge without conflict is rendered from both sides")
  func merge() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.git("checkout", "-q", "-b", "side")
    // Only the side renders: its output and that of main do not conflict as text.
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", "-A")
    #expect(try project.commit().status == 0)
    try project.git("checkout", "-q", "main")
    try project.git("rm", "-q", "environments/staging.yaml")
    #expect(try project.commit("--no-verify").status == 0)
    let result = try project.tryGit(["merge", "-q", "--no-edit", "side"])
    // git takes no change of a hook into such a merge, so the hook lets a person finish it.
    #expect(result.status != 0)
    #expect(result.errorText.contains("finish the merge with git commit"))
    #expect(try project.commit().status == 0)
    #expect(try project.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 3)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.committed("out").keys.allSatisfy { !$0.hasPrefix("staging/") })
  }

  @Test("a merge whose output is right already is committed at once")
  func cleanMerge() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.git("checkout", "-q", "-b", "side")
    try project.replace(line, with: TestProject.line(25), in: base)
    #expect(try project.commit("-a").status == 0)
    try project.git("checkout", "-q", "main")
    try project.write("hello", to: "README.md")
    try project.git("add", "-A")
    #expect(try project.commit().status == 0)
    try project.git("merge", "-q", "--no-edit", "side")
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == "")
  }

  @Test("a merge with conflicts in out/ is rendered once the conflict is resolved anyhow")
  func mergeConflict() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.git("checkout", "-q", "-b", "side")
    try project.replace(line, with: TestProject.line(25), in: base)
    #expect(try project.commit("-a").status == 0)
    try project.git("checkout", "-q", "main")
    try project.replace("headroomPercent: 20", with: "headroomPercent: 40", in: base)
    try project.replace(line, with: TestProject.line(20), in: base)
    #expect(try project.commit("-a").status == 0)
    #expect(try project.tryGit(["merge", "-q", "--no-edit", "side"]).status != 0)
    try project.git("checkout", "-q", "--theirs", base)
    // The conflict marks of out/ are added as they are: rendering replaces them.
    try project.git("add", "-A")
    #expect(try project.commit().status == 0)
    #expect(try project.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 3)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == "")
  }
}
