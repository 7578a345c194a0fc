import Foundation
import TestSupport
import Testing

@Suite("Lines that lead to findings") struct OriginTests {
  /// Runs a check over the project with a fault; gives what stands behind `from`.
  private static func origins(
    _ arguments: String..., fault: (TestProject) throws -> Void
  ) throws -> (text: String, lines: [String]) {
    let project = try TestProject()
    defer { project.remove() }
    try fault(project)
    let result = try run(
      TestProject.program, ["check", "production"] + arguments, in: project.root,
      seconds: 900)
    let lines = result.outputText.split(separator: "\n").filter { $0.hasPrefix("      from ") }
      .map { String($0.dropFirst("      from ".count)) }
    return (result.outputText, lines)
  }

  /// The place of a text in a file of the project: `environments/base.yaml:12:10`.
  private static func place(_ text: String, in path: String, value: String) throws -> String {
    let lines = try PackageRoot.text(of: path).split(
      separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { !$0.hasPrefix("#") && $0.contains(text) })
    let range = try #require(lines[index].range(of: value))
    let column = lines[index].distance(from: lines[index].startIndex, to: range.lowerBound) + 1
    return "\(path):\(index + 1):\(column): \(lines[index].trimmingCharacters(in: .whitespaces))"
  }

  @Test("a host that is a placeholder leads to its line of the environment")
  func host() throws {
    let path = "environments/production.yaml"
    let (text, lines) = try Self.origins("--only", "gitops-placeholder-left") {
      try $0.replace("host: vibe-ensemble.example.com", with: "host: web.yourdomain.com", in: path)
    }
    #expect(text.contains("Ingress vibe-ensemble/vibe-ensemble-ingress: spec.rules[0].host"))
    let place = try Self.place("host: vibe-ensemble.example.com", in: path, value: "vibe-ensemble.")
    let start = place.prefix { $0 != " " } + " host: web.yourdomain.com"
    #expect(!lines.isEmpty)
    #expect(Set(lines).contains(String(start)))
    #expect(lines.count { $0 == start } >= 5)
  }

  @Test("an image that facts refuse leads to base.yaml, where it stands")
  func image() throws {
    let (text, lines) = try Self.origins(
      "--facts", "facts.yaml", "--only", "img-unsupported-version"
    ) {
      try $0.write(
        "images: { known: { ghcr.io/siy/vibe-ensemble-mcp: { oldestSupported: 2 } } }\n",
        to: "facts.yaml")
    }
    #expect(text.contains("[img-unsupported-version]"))
    #expect(
      lines == [
        try Self.place("vibe-ensemble-mcp:", in: "environments/base.yaml", value: "ghcr.io")
      ])
  }

  @Test("a number leads to its line, and a constant of ours says that there is none")
  func numbers() throws {
    let path = "environments/production.yaml"
    let (text, lines) = try Self.origins(
      "--only", "avail-single-replica,img-unsupported-version",
      "--facts", "facts.yaml"
    ) {
      try $0.replace("minReplicas: 3", with: "minReplicas: 1", in: path)
      try $0.write(
        "images: { known: { grafana/grafana: { oldestSupported: 99 } } }\n", to: "facts.yaml")
    }
    let place = try Self.place("minReplicas: 3", in: path, value: "3")
    #expect(lines.contains(place.prefix { $0 != " " } + " minReplicas: 1"))
    #expect(
      text.contains("image grafana/grafana")
        == text.contains("no line of environments/ leads there"))
  }

  @Test("what stops a render names its line too")
  func render() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.replace(
      "host: vibe-ensemble.example.com", with: "host: web.yourdomain.com",
      in: "environments/production.yaml")
    let result = try project.vibeGen("render", "production")
    #expect(result.status == 1)
    #expect(result.outputText == "")
    #expect(result.errorText.contains("\n      from environments/production.yaml:"))
    #expect(result.errorText.contains(": host: web.yourdomain.com\n"))
  }

  @Test("what is absent leads to the group around it")
  func absent() throws {
    let (text, lines) = try Self.origins(
      "--facts", "facts.yaml", "--only", "img-pull-secret-missing"
    ) {
      try $0.write("images: { privateRegistries: [ghcr.io] }\n", to: "facts.yaml")
    }
    #expect(text.contains("spec.template.spec.imagePullSecrets"))
    #expect(
      lines == [try Self.place("server:", in: "environments/production.yaml", value: "server")],
      "\(text)")
  }

  @Test("JSON and SARIF carry the lines")
  func formats() throws {
    let (text, _) = try Self.origins(
      "--only", "avail-single-replica", "--findings-format", "json"
    ) {
      try $0.replace(
        "minReplicas: 3", with: "minReplicas: 1", in: "environments/production.yaml")
    }
    #expect(text.contains(#""key": "server.autoscaling.minReplicas""#))
  }
}
