import Foundation
import TestSupport
import Testing

/// The commit hook in real repositories.
@Suite struct HookTests {
  private let line = TestProject.line
  private let base = TestProject.base

  @Test("a commit of an environment file holds the output rendered from it")
  func commit() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", base)
    let result = try project.commit()
    #expect(result.status == 0)
    #expect(result.errorText.hasPrefix("vibe-gen: staged "))
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.committed("out") != project.committed("out", in: "HEAD~1"))
    #expect(try project.git("status", "--porcelain") == "")
  }

  @Test("the first commit of a repository")
  func firstCommit() throws {
    let project = try TestProject(inGit: true)
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.git("add", "-A")
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == "")
  }

  @Test("a commit of other files does not start the program")
  func unrelated() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    // Were it started, it would see that its project is broken and that its program is gone.
    let hook = try project.text(".git/hooks/pre-commit")
    try project.write(
      hook.replacing(TestProject.program, with: "/nowhere"), to: ".git/hooks/pre-commit")
    try project.write("nonsense: [", to: base)
    try project.write("hello", to: "README.md")
    try project.git("add", "README.md")
    #expect(try project.commit().status == 0)
  }

  @Test("a commit that cannot be rendered is refused and nothing is staged")
  func failing() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.replace(line, with: TestProject.line(25) + "\n  replcas: 5", in: base)
    try project.git("add", base)
    let before = try project.git("ls-files", "--stage")
    let result = try project.commit()
    #expect(result.status == 1)
    #expect(result.errorText.contains("unknown key 'replcas'"))
    #expect(try project.git("ls-files", "--stage") == before)
  }

  @Test("of a partly staged file, the staged part is rendered and the rest is kept")
  func partlyStaged() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", base)
    try project.replace(TestProject.line(25), with: TestProject.line(20), in: base)
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.text(base).contains(TestProject.line(20)))
    #expect(try project.git("show", "HEAD:" + base).contains(TestProject.line(25)))
    #expect(try project.git("status", "--porcelain") == " M \(base)\n")
  }

  @Test("unstaged work in out/ stays in the work tree")
  func unstagedOutput() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    let file = "out/production/deployment.yaml"
    try project.write(try project.text(file) + "# mine\n", to: file)
    let mine = try project.text(file)
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", base)
    let result = try project.commit()
    #expect(result.status == 0)
    #expect(
      result.errorText.contains(
        "vibe-gen: left \(file) in the work tree: it has changes of its own\n"))
    #expect(try project.text(file) == mine)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == " M \(file)\n")
  }

  @Test("a staged edit of an output file by hand is refused and kept")
  func editedOutput() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    let file = "out/production/deployment.yaml"
    try project.write(try project.text(file) + "# mine\n", to: file)
    try project.git("add", "out")
    let result = try project.commit()
    #expect(result.status == 1)
    #expect(
      result.errorText.contains("\(file): the staged file was edited by hand [edited-output]"))
    #expect(try project.text(file).hasSuffix("# mine\n"))
    #expect(try project.git("show", ":" + file).hasSuffix("# mine\n"))
  }

  @Test("a staged file in out/ that vibe-gen did not make refuses the commit")
  func foreign() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.write("hello", to: "out/production/my notes.txt")
    try project.git("add", "-A")
    let result = try project.commit()
    #expect(result.status == 1)
    #expect(
      result.errorText.contains("out/production/my notes.txt: vibe-gen did not make this file"))
  }

  @Test("an unstaged deletion of an environment counts for nothing")
  func unstagedDeletion() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", base)
    try FileManager.default.removeItem(atPath: project.root + "/environments/staging.yaml")
    try FileManager.default.removeItem(atPath: project.root + "/out/staging")
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.committed("out").keys.contains("staging/deployment.yaml"))
    #expect(!FileManager.default.fileExists(atPath: project.root + "/out/staging"))
  }

  @Test("a staged deletion of an environment takes its output with it")
  func stagedDeletion() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.git("rm", "-q", "environments/staging.yaml")
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.committed("out").keys.allSatisfy { !$0.hasPrefix("staging/") })
    #expect(!FileManager.default.fileExists(atPath: project.root + "/out/staging"))
    #expect(try project.git("status", "--porcelain") == "")
  }

  @Test(
    "git commit -a, and git commit with a path, leave a clean work tree",
    arguments: [["-a"], ["--", "environments/base.yaml"]])
  func otherIndexes(arguments: [String]) throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.replace(line, with: TestProject.line(25), in: base)
    #expect(try project.tryGit(["commit", "-q", "-m", "A change"] + arguments).status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == "")
  }
}
