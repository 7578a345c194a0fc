import Foundation
import TestSupport
import Testing

@Suite("vibe-gen check") struct CheckCommandTests {
  private static let broken = """
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          envFrom: [{ configMapRef: { name: settings } }]

    """

  @Test(
    "an environment of the project is clean", arguments: ["production", "staging", "development"])
  func environments(name: String) throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen("check", name)
    #expect(result.status == 0)
    #expect(!result.outputText.contains("error:") && !result.outputText.contains("warning:"))
  }

  @Test("manifests of others are checked from a folder and from standard input")
  func manifests() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.broken, to: "deploy/pod.yaml")
    let folder = try project.vibeGen("check", "deploy/", "--only", "ref")
    #expect(folder.status == 1)
    #expect(
      folder.outputText.hasPrefix(
        "deploy/pod.yaml:8:41: error: Pod shop/web: spec.containers[0].envFrom[0].configMapRef.name:"
          + " no ConfigMap is called 'settings' [ref-configmap-missing]"))
    let input = try run(
      TestProject.program, ["check", "-", "--only", "ref"],
      input: Data(Self.broken.utf8), in: project.root)
    #expect(input.status == 1)
    #expect(input.outputText.contains("[ref-configmap-missing]"))
    #expect(try project.vibeGen("check", "deploy/", "--only", "id").status == 0)
    #expect(try project.vibeGen("check", "deploy/", "--skip", "ref,sec,res,avail,img").status == 0)
  }

  @Test("what is no manifest is named, not guessed at")
  func noManifest() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write("replicas: 3\n", to: "chart/values.yaml")
    try project.write("kind: {{ .Values.kind }}\n", to: "chart/templates/a.yaml")
    let result = try project.vibeGen("check", "chart/")
    #expect(result.status == 0)
    #expect(result.outputText.contains("chart/values.yaml is not checked: values of a Helm chart"))
    #expect(result.outputText.contains("chart/templates/a.yaml is not checked: an unrendered"))
  }

  @Test("a misspelt check is usage, with the nearest name")
  func unknownCheck() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen("check", "production", "--only", "ref-secret-mising")
    #expect(result.status == 2)
    #expect((result.outputText + result.errorText).contains("did you mean 'ref-secret-missing'?"))
  }

  @Test("checks lists each by its id, and explain knows each")
  func catalogue() throws {
    let project = try TestProject()
    defer { project.remove() }
    let lines = try project.vibeGen("checks").outputText.split(separator: "\n")
    #expect(lines.count > 100)
    let ids = lines.map { $0.prefix { $0 != " " } }
    #expect(Set(ids).count == ids.count)
    let explanation = try project.vibeGen("explain", String(ids[0])).outputText
    #expect(explanation.hasPrefix("\(ids[0]): "))
    #expect(explanation.contains("Wrong:\n") && explanation.contains("Right:\n"))
  }

  @Test("docs/checks.md is what explain prints")
  func documentation() throws {
    let project = try TestProject()
    defer { project.remove() }
    #expect(
      try project.vibeGen("explain", "--all").outputText
        == PackageRoot.text(of: "docs/checks.md"))
  }

  @Test("docs/network has the picture of production that the graph prints")
  func picture() throws {
    let project = try TestProject()
    defer { project.remove() }
    let picture = try project.vibeGen("check", "production", "--graph", "svg")
    #expect(picture.status == 0)
    #expect(try picture.outputText == PackageRoot.text(of: "docs/network/production.svg"))
    let text = try project.vibeGen("check", "production", "--graph", "text").outputText
    #expect(text.contains("vibe-ensemble/vibe-ensemble-server"))
    #expect(text.hasSuffix("0 needed but denied (x>)\n"))
    #expect(
      try project.vibeGen("check", "production", "--graph", "dot").outputText
        .hasPrefix("digraph reach {"))
  }
}
