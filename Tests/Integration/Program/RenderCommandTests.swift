import Foundation
import TestSupport
import Testing

@Suite struct RenderCommandTests {
  @Test("folder, time zone, locale and home never change the bytes")
  func reproducible() throws {
    let project = try TestProject()
    defer { project.remove() }
    let first = try project.vibeGen("render", "production")
    #expect(first.status == 0)
    #expect(first.errorText == "")
    #expect(!first.output.isEmpty)
    for environment in [
      ["TZ": "Asia/Kathmandu"], ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["HOME": "/nonexistent"], ["NO_COLOR": "1", "TERM": "xterm-256color"],
    ] {
      #expect(
        try project.vibeGen("render", "production", environment: environment).output == first.output
      )
    }
    // The way through the parser, and the one around it.
    #expect(
      try project.vibeGen("render", "production", "--color", "never").output == first.output)
    let below = project.root + "/environments"
    #expect(try project.vibeGen("render", "production", in: below).output == first.output)
    let elsewhere = try project.vibeGen("render", "production", "--project", project.root, in: "/")
    #expect(elsewhere.output == first.output)
  }

  @Test("two runs into two folders write the same files, with the same names and modes")
  func twoRuns() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.vibeGen("render", "--all", "--output", "one")
    try project.vibeGen("render", "--all", "--output", project.root + "/two/")
    #expect(try project.files(below: "one") == project.files(below: "two"))
    #expect(
      Set(try project.files(below: "one").keys.map { String($0.prefix { $0 != "/" }) })
        == Set(try project.environmentNames))
  }

  @Test("out/ in this repository is what the program gives")
  func committedOutput() throws {
    let result = try run(TestProject.program, ["render", "--all", "--check"])
    #expect(result.outputText == "")
    #expect(result.status == 0)
  }

  @Test("the stream has the objects that kubectl applies from the folder")
  func streamAndFolder() throws {
    let project = try TestProject()
    defer { project.remove() }
    let stream = try project.vibeGen("render", "production").outputText
    try project.vibeGen("render", "production", "--output", "out")
    let kinds = { (text: String) in
      text.split(separator: "\n").filter { $0.hasPrefix("kind: ") && $0 != "kind: Kustomization" }
        .sorted()
    }
    let files = try project.files(below: "out/production").filter { $0.key.hasSuffix(".yaml") }
    #expect(kinds(stream) == kinds(files.values.joined(separator: "\n")))
    #expect(stream.hasPrefix("# Made by vibe-gen "))
  }

  @Test("--only prints the objects that were asked for, --format json a List of them")
  func only() throws {
    let project = try TestProject()
    defer { project.remove() }
    let yaml = try project.vibeGen(
      "render", "production", "--only", "deployment/vibe-ensemble-server", "--only",
      "Namespace/vibe-ensemble"
    ).outputText
    #expect(
      yaml.split(separator: "\n").filter { $0.hasPrefix("kind: ") } == [
        "kind: Namespace", "kind: Deployment",
      ])
    let json = try project.vibeGen(
      "render", "production", "--format", "json", "--only", "Namespace/vibe-ensemble")
    let list = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(list["kind"] as? String == "List")
    #expect((list["items"] as? [Any])?.count == 1)
  }

  @Test("a reader that goes away ends the program without a word")
  func brokenPipe() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try run(
      "bash",
      [
        "-c",
        "set -o pipefail; '\(TestProject.program)' render production | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}",
      ],
      in: project.root)
    #expect(result.errorText == "")
    // Killed by SIGPIPE, or done before the reader was gone.
    #expect(["141\n", "0\n"].contains(result.outputText))
  }

  @Test("a full disk is an error, not half of a success")
  func fullDisk() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try run(
      "bash", ["-c", "'\(TestProject.program)' render production > /dev/full"], in: project.root)
    #expect(result.status == 3)
    #expect(
      result.errorText
        == "error: cannot write standard output: No space left on device [disk-error]\n")
  }

  @Test("a run says what it wrote, on standard error")
  func summary() throws {
    let project = try TestProject()
    defer { project.remove() }
    let first = try project.vibeGen("render", "staging", "--output", "out/")
    let count = try project.files(below: "out/staging").count
    #expect(first.errorText == "out/staging: \(count) files written\n")
    #expect(first.outputText == "")
    let second = try project.vibeGen("render", "staging", "--output", "out/")
    #expect(second.errorText == "out/staging: unchanged\n")
  }

  @Test("an environment with errors writes nothing, also for the others")
  func nothingAfterAnError() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.vibeGen("render", "--all", "--output", "out")
    let before = try project.files(below: "out")
    try project.replace(TestProject.line, with: TestProject.line(25), in: TestProject.base)
    try project.write(
      try project.text("environments/staging.yaml") + "\nnonsense: 1\n",
      to: "environments/staging.yaml")
    let result = try project.vibeGen("render", "--all", "--output", "out")
    #expect(result.status == 1)
    #expect(result.outputText == "")
    #expect(result.errorText.contains("environments/staging.yaml:"))
    #expect(result.errorText.contains("unknown key 'nonsense'"))
    #expect(try project.files(below: "out") == before)
  }

  @Test("an environment that is gone loses its folder with --all")
  func gone() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.vibeGen("render", "--all", "--output", "out")
    try FileManager.default.removeItem(atPath: project.root + "/environments/staging.yaml")
    #expect(try project.vibeGen("render", "--all", "--output", "out").status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: project.root + "/out").sorted()
        == project.environmentNames)
  }
}
