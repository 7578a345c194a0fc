import Foundation
import TestSupport
import Testing

/// Where the hooks stand, beside which others, and which program they find.
@Suite struct HookInstallationTests {
  private let line = TestProject.line
  private let base = TestProject.base

  @Test("a project with a blank and a quote in its folder's name")
  func subfolder() throws {
    let project = try TestProject.committed(subfolder: "my team's/project one")
    defer { project.remove() }
    #expect(try project.vibeGen("hooks", "install").status == 0)
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", "-A")
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.git("status", "--porcelain") == "")
  }

  @Test("an earlier hook runs first, can refuse, and comes back")
  func earlierHook() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    let hook = project.top + "/.git/hooks/pre-commit"
    let text = "#!/bin/sh\necho earlier >> \"$HOME/ran\"\ntest ! -e \"$HOME/refuse\"\n"
    try project.write(text, to: ".git/hooks/pre-commit")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)

    #expect(try project.vibeGen("hooks", "install").outputText.contains("it runs first"))
    // Installing twice must not take our own hook for an earlier one.
    #expect(try project.vibeGen("hooks", "install").status == 0)
    try project.replace(line, with: TestProject.line(25), in: base)
    try project.git("add", base)
    try project.write("", to: "refuse")
    #expect(try project.commit().status != 0)
    try FileManager.default.removeItem(atPath: project.top + "/refuse")
    #expect(try project.commit().status == 0)
    #expect(try project.committed("out") == project.rendered())
    #expect(try project.text("ran") == "earlier\nearlier\n")

    #expect(try project.vibeGen("hooks", "uninstall").status == 0)
    #expect(try project.text(".git/hooks/pre-commit") == text)
    #expect(FileManager.default.isExecutableFile(atPath: hook))
    #expect(!FileManager.default.fileExists(atPath: hook + ".before-vibe-gen"))
    #expect(!FileManager.default.fileExists(atPath: project.top + "/.git/hooks/pre-merge-commit"))
  }

  @Test("a second hook to keep is refused, and nothing is overwritten")
  func twoEarlierHooks() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.write("#!/bin/sh\n# one\n", to: ".git/hooks/pre-commit")
    try project.write("#!/bin/sh\n# two\n", to: ".git/hooks/pre-commit.before-vibe-gen")
    let result = try project.vibeGen("hooks", "install")
    #expect(result.status == 2)
    #expect(result.errorText.contains("refusing to overwrite"))
    #expect(try project.text(".git/hooks/pre-commit") == "#!/bin/sh\n# one\n")
    #expect(try project.text(".git/hooks/pre-commit.before-vibe-gen") == "#!/bin/sh\n# two\n")
  }

  @Test("core.hooksPath and worktrees are respected")
  func otherFolders() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.git("config", "core.hooksPath", "my hooks")
    #expect(try project.vibeGen("hooks", "install").status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: project.top + "/my hooks/pre-commit"))

    try project.git("config", "--unset", "core.hooksPath")
    try project.git("worktree", "add", "-q", "-b", "side", "side tree")
    let tree = project.top + "/side tree"
    #expect(try project.vibeGen("hooks", "install", in: tree).status == 0)
    #expect(FileManager.default.isExecutableFile(atPath: project.top + "/.git/hooks/pre-commit"))
    try project.replace(line, with: TestProject.line(25), in: "side tree/" + base)
    let result = try project.tryGit(["commit", "-q", "-a", "-m", "A change"], in: tree)
    #expect(result.status == 0)
    #expect(try project.committed("out", in: "side") == project.rendered(from: "side"))
    #expect(try project.tryGit(["status", "--porcelain"], in: tree).outputText == "")
  }

  @Test("sources newer than the program are named in a warning")
  func olderProgram() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    try project.write("// changed", to: "Sources/New File.swift")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 3600)],
      ofItemAtPath: project.root + "/Sources/New File.swift")
    try project.git("add", "-A")
    let result = try project.commit()
    #expect(result.status == 0)
    #expect(
      result.errorText.contains(
        "warning: Sources/New File.swift is newer than this vibe-gen, so out/ may be stale [older-program]"
      ))
  }

  @Test("a program that is gone refuses the commit with what to do")
  func programGone() throws {
    let project = try TestProject.committed()
    defer { project.remove() }
    try project.vibeGen("hooks", "install")
    let hook = try project.text(".git/hooks/pre-commit")
    try project.write(
      hook.replacing(TestProject.program, with: "/nowhere"), to: ".git/hooks/pre-commit")
    try project.replace(line, with: TestProject.line(25), in: base)
    let result = try project.commit("-a")
    #expect(result.status == 1)
    #expect(result.errorText.contains("vibe-gen is gone: build it again"))
  }

  @Test("outside a repository there is nothing to install")
  func noRepository() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen(
      "hooks", "install", environment: ["GIT_CEILING_DIRECTORIES": "/"])
    #expect(result.status == 2)
    #expect(
      result.errorText == """
        error: the project is in no git repository [no-repository]
              = run git init first

        """)
  }
}
