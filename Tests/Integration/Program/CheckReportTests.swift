import Foundation
import TestSupport
import Testing

@Suite("vibe-gen check: reports and exit statuses") struct CheckReportTests {
  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          envFrom: [{ configMapRef: { name: settings } }]
          securityContext: { privileged: true }

    """

  private static func check(
    _ arguments: String..., in folder: String
  ) throws -> ProgramRun {
    try run(TestProject.program, ["check", "pod.yaml"] + arguments, in: folder)
  }

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(pod, to: "pod.yaml")
    return folder
  }

  @Test("0 is clean, 1 findings, 2 usage or unreadable input, 3 a machine that fails")
  func statuses() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    #expect(try Self.check("--only", "yaml", in: folder.path).status == 0)
    #expect(try Self.check(in: folder.path).status == 1)
    #expect(try Self.check("--only", "nothing", in: folder.path).status == 2)
    #expect(try Self.check("--baseline-strict", in: folder.path).status == 2)
    #expect(try Self.check("--today", "soon", in: folder.path).status == 2)
    #expect(try Self.check("gone.yaml", in: folder.path).status == 2)
    #expect(try Self.check("--format", "json=gone/out.json", in: folder.path).status == 2)
    #expect(
      try Self.check("--only", "yaml", "--format", "json=/dev/full", in: folder.path).status == 3)
  }

  @Test(
    "the least severity that fails is chosen",
    arguments: [("error", 0), ("warning", 1), ("note", 1)])
  func threshold(severity: String, status: Int32) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let arguments = ["--only", "res-memory-limit-missing", "--fail-on", severity]
    #expect(
      try run(TestProject.program, ["check", "pod.yaml"] + arguments, in: folder.path).status
        == status)
  }

  @Test(
    "the profile lowers what only matters in production",
    arguments: [("production", "error: "), ("staging", "error: "), ("development", "warning: ")])
  func profile(name: String, severity: String) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let result = try Self.check("--only", "sec-privileged", "--profile", name, in: folder.path)
    #expect(result.outputText.hasPrefix("pod.yaml:9:38: \(severity)Pod shop/web: "))
    #expect(result.status == (name == "development" ? 0 : 1))
  }

  @Test("several formats are written at once")
  func formats() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let result = try Self.check(
      "--format", "sarif=out.sarif", "--format", "human", "--format", "junit=out.xml", "--format",
      "markdown=out.md", "--format", "json=out.json", in: folder.path)
    #expect(result.status == 1)
    #expect(result.outputText.contains("[ref-configmap-missing]"))
    #expect(try sarifErrors(in: folder.text(of: "out.sarif")) == [])
    #expect(try folder.text(of: "out.sarif").contains("\"fullDescription\""))
    #expect(try folder.text(of: "out.xml").hasPrefix("<?xml"))
    #expect(try folder.text(of: "out.md").hasPrefix("### vibe-gen: "))
    let json = try JSONSerialization.jsonObject(with: Data(folder.text(of: "out.json").utf8))
    let unknown = try #require((json as? [String: Any])?["unknown"] as? [[String: String]])
    #expect(unknown.contains { $0["id"] == "img-registry-not-allowed" && $0["remedy"] != nil })
    #expect(try Self.check("--format", "json", "--format", "human", in: folder.path).status == 2)
    #expect(try Self.check("--format", "yaml", in: folder.path).status == 2)
  }

  @Test("files alone leave standard output empty, and --findings-format is one format there")
  func files() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    #expect(try Self.check("--format", "json=out.json", in: folder.path).outputText == "")
    let text = try Self.check("--findings-format", "json", in: folder.path).outputText
    #expect(try text == folder.text(of: "out.json"))
  }

  @Test("what could not be judged is said, and fails nothing")
  func undecided() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let result = try Self.check(
      "--only", "img", "--skip", "img-no-digest", "--fail-on", "note", in: folder.path)
    #expect(result.status == 0 || result.outputText.contains("note: "))
    #expect(result.outputText.contains("not checked, since something is not declared:\n"))
    #expect(
      result.outputText.contains(
        "  img-registry-not-allowed: whether images may come from registry.example.com; declare "))
  }

  @Test("the summary counts by family")
  func summary() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let result = try Self.check(
      "--only", "ref-configmap-missing,sec-privileged", in: folder.path)
    #expect(result.outputText.contains("\n\n2 errors (ref 1, sec 1)\n"))
  }

  @Test("a release of the rules can be pinned, one that there is")
  func rules() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    #expect(try Self.check("--rules-version", "0.2", in: folder.path).status == 1)
    for version in ["0.1", "99.0", "1", "latest"] {
      #expect(try Self.check("--rules-version", version, in: folder.path).status == 2)
    }
  }

  @Test("as-is takes a path that could be an environment's name")
  func asIs() throws {
    let project = try TestProject()
    defer { project.remove() }
    #expect(try project.vibeGen("check", "production", "--as-is").status == 2)
    #expect(try project.vibeGen("check", "production").status == 0)
  }

  @Test("each check says which facts it uses, and explain how to live with a finding")
  func facts() throws {
    let list = try run(
      TestProject.program, ["checks", "--only", "img-tag-never-published"], in: "/")
    #expect(
      list.outputText.hasPrefix(
        "img-tag-never-published  warning  needs facts  published tags  a tag"))
    let explanation = try run(
      TestProject.program, ["explain", "gitops-suppression-expired"], in: "/")
    #expect(explanation.outputText.contains("suppressions:\n"))
    let section = try run(
      TestProject.program, ["explain", "sec-privileged", "--format", "markdown"], in: "/")
    #expect(section.outputText.hasPrefix("## sec-privileged\n\nFinds "))
    #expect(try PackageRoot.text(of: "docs/checks.md").contains("\n" + section.outputText))
  }
}
