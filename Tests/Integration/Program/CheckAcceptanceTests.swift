import Foundation
import TestSupport
import Testing

@Suite("vibe-gen check: what is accepted") struct CheckAcceptanceTests {
  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          envFrom: [{ configMapRef: { name: settings } }]

    """

  private static let suppression = """
    suppressions:
      - id: ref-configmap-missing
        object: { kind: Pod, namespace: shop, name: web }
        reason: the platform team makes it
        owner: shop
        expires: 2026-12-01

    """

  private static func project() throws -> TestProject {
    let project = try TestProject()
    try project.write(pod, to: "deploy/pod.yaml")
    try project.write(suppression, to: "accepted.yaml")
    return project
  }

  private static func check(
    _ project: TestProject, _ arguments: String...
  ) throws -> ProgramRun {
    try run(
      TestProject.program,
      ["check", "deploy/", "--only", "ref,gitops-suppression-expired"]
        + arguments, in: project.root)
  }

  @Test("a suppressed finding is listed, and counts no more")
  func suppressed() throws {
    let project = try Self.project()
    defer { project.remove() }
    #expect(try Self.check(project).status == 1)
    let result = try Self.check(
      project, "--suppressions", "accepted.yaml", "--today", "2026-11-25")
    #expect(result.status == 0)
    #expect(result.outputText.contains("no findings\n1 suppressed, 1 expires in 6 days\n"))
  }

  @Test("when its day is over the finding is back, with status 4")
  func expired() throws {
    let project = try Self.project()
    defer { project.remove() }
    let result = try Self.check(
      project, "--suppressions", "accepted.yaml", "--today", "2026-12-02")
    #expect(result.status == 4)
    #expect(result.outputText.contains("[ref-configmap-missing]"))
    #expect(
      result.outputText.contains(
        "accepted.yaml:2:9: warning: the suppression of 'ref-configmap-missing' of Pod shop/web held "
          + "until 2026-12-01; 1 finding counts again [gitops-suppression-expired]"))
  }

  @Test("an unused suppression is a warning, one without a reason an error")
  func judged() throws {
    let project = try Self.project()
    defer { project.remove() }
    try project.replace("name: web }", with: "name: wbe }", in: "accepted.yaml")
    let unused = try project.vibeGen("check", "deploy/", "--suppressions", "accepted.yaml")
    #expect(unused.outputText.contains("warning: the suppression of 'ref-configmap-missing' of"))
    #expect(unused.outputText.contains("[gitops-suppression-unused]"))
    try project.replace(
      "reason: the platform team makes it", with: "reason: ' '", in: "accepted.yaml")
    let unjustified = try project.vibeGen("check", "deploy/", "--suppressions", "accepted.yaml")
    #expect(unjustified.status == 1)
    #expect(
      unjustified.outputText.contains(
        "has no reason, so it does nothing [gitops-suppression-no-reason]"))
  }

  @Test("a wrong file is refused with every fault, and so is a policy that forbids")
  func refused() throws {
    let project = try Self.project()
    defer { project.remove() }
    try project.write("suppressions: [{ id: ref-nothing, expires: soon }]\n", to: "wrong.yaml")
    let wrong = try Self.check(project, "--suppressions", "wrong.yaml")
    #expect(wrong.status == 2)
    #expect(wrong.outputText.contains("wrong.yaml:1:22: error: there is no check"))
    #expect(wrong.outputText.contains("wrong.yaml:1:44: error: found 'soon', expected a date"))
    #expect(try Self.check(project, "--suppressions", "nowhere.yaml").status == 2)
    try project.write("forbid: [ref]\n", to: "policy.yaml")
    let forbidden = try Self.check(
      project, "--suppressions", "accepted.yaml", "--policy", "policy.yaml", "--today",
      "2026-11-25")
    #expect(forbidden.status == 1)
    #expect(forbidden.outputText.contains("[suppression-forbidden]"))
  }

  @Test("a project's own suppressions hold in check and in render, for the environments they name")
  func ofTheProject() throws {
    let project = try TestProject()
    defer { project.remove() }
    #expect(try project.vibeGen("environments").outputText.contains("suppressions") == false)
    try project.write(
      """
      suppressions:
        - id: avail-prestop-missing-behind-ingress
          reason: nothing is lost
          owner: platform
          environments: [staging]

      """, to: "environments/suppressions.yaml")
    #expect(try project.vibeGen("environments").outputText.contains("suppressions") == false)
    let staging = try project.vibeGen("check", "staging")
    #expect(
      staging.outputText.contains("suppressed")
        != staging.outputText.contains("[gitops-suppression-unused]"))
    #expect(try project.vibeGen("check", "production").outputText.contains("suppress") == false)
    try project.write(
      "suppressions: [{ id: sec, object: Pod a/b, reason: x, owner: y, why: z }]\n",
      to: "environments/suppressions.yaml")
    let render = try project.vibeGen("render", "production")
    #expect(render.status == 2)
    #expect(render.output.isEmpty)
    #expect(
      render.errorText.hasPrefix(
        "environments/suppressions.yaml:1:65: error: unknown key 'why' in a suppression"))
  }

  @Test("a baseline holds what was there, tells what is gone, and fails on what is new")
  func baseline() throws {
    let project = try Self.project()
    defer { project.remove() }
    let written = try Self.check(project, "--write-baseline", "known.yaml")
    #expect(written.status == 0)
    #expect(written.outputText.contains("note: known.yaml holds 1 finding [baseline-written]"))
    #expect(written.outputText.contains("1 known from the baseline"))
    #expect(
      try project.text("known.yaml").hasSuffix(
        """
        findings:
        - id: ref-configmap-missing
          object: Pod shop/web
          path: spec.containers[0].envFrom[0].configMapRef.name

        """))
    let known = try Self.check(project, "--baseline", "known.yaml", "--baseline-strict")
    #expect(known.status == 0)

    try project.write(
      Self.pod + "---\n" + Self.pod.replacing("name: web,", with: "name: new,"),
      to: "deploy/pod.yaml")
    let new = try Self.check(project, "--baseline", "known.yaml")
    #expect(new.status == 1)
    #expect(new.outputText.contains("Pod shop/new") && !new.outputText.contains("Pod shop/web"))

    try project.write(
      Self.pod.split(separator: "\n").dropLast().joined(separator: "\n"), to: "deploy/pod.yaml")
    let gone = try Self.check(project, "--baseline", "known.yaml")
    #expect(gone.status == 0)
    #expect(gone.outputText.contains("known.yaml:4:3: note: ref-configmap-missing at Pod shop/web"))
    #expect(
      try Self.check(project, "--baseline", "known.yaml", "--baseline-strict").status == 4)
    let less = try Self.check(project, "--baseline", "known.yaml", "--write-baseline", "known.yaml")
    #expect(less.outputText.contains("known.yaml holds 0 findings: 0 new, 1 gone"))
  }

  @Test("a file that is no baseline is not overwritten")
  func noBaseline() throws {
    let project = try Self.project()
    defer { project.remove() }
    let result = try Self.check(project, "--write-baseline", "deploy/pod.yaml")
    #expect(result.status == 2)
    #expect(try project.text("deploy/pod.yaml") == Self.pod)
  }
}
