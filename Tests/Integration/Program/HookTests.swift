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
