import Foundation
import TestSupport
import Testing

@Suite struct UsageTests {
  @Test(
    "a wrong use says what is right, prints no data, and exits with 2",
    arguments: [
      (
        ["render", "prodction"],
        """
        error: there is no environment 'prodction' [unknown-environment]
              = did you mean 'production'? the environments are ENVIRONMENTS

        """
      ),
      (
        ["render", "production", "--only", "Deployment/vibe-ensemble-serve"],
        """
        error: production has no object 'Deployment/vibe-ensemble-serve' [unknown-object]
              = did you mean 'Deployment/vibe-ensemble-server'?

        """
      ),
      (
        ["diff", "production", "--against", "nowhere"],
        """
        error: 'nowhere' is no environment, no folder and no git revision [unknown-comparison]
              = vibe-gen environments lists the environments

        """
      ),
      (
        ["render", "production", "--project", "templates"],
        """
        error: templates holds no environments/base.yaml [no-project]
              = name the folder that does with --project

        """
      ),
      (
        ["render", "production", "--project", "/nonexistent"],
        "error: cannot read /nonexistent: No such file or directory [unusable-path]\n"
      ),
    ] as [([String], String)])
  func wrongUse(arguments: [String], message: String) throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try run(TestProject.program, arguments, in: project.root)
    #expect(result.status == 2)
    #expect(result.outputText == "")
    let names = try project.environmentNames.joined(separator: ", ")
    #expect(result.errorText == message.replacing("ENVIRONMENTS", with: names))
  }

  @Test(
    "a project without an environment is refused, not found good",
    arguments: [["verify", "--all"], ["render", "--all", "--output", "out"], ["render", "x"]])
  func noEnvironment(arguments: [String]) throws {
    let project = try TestProject()
    defer { project.remove() }
    for name in try project.environmentNames {
      try FileManager.default.removeItem(atPath: "\(project.root)/environments/\(name).yaml")
    }
    let result = try run(TestProject.program, arguments, in: project.root)
    #expect(result.status == 2)
    #expect(
      (result.outputText + result.errorText)
        .hasPrefix("error: environments/ has no environment beside the base [no-environment]\n"))
  }

  @Test(
    "a file name that is no name for an environment is refused",
    arguments: ["we ird", "Production", "it's", "-x", String(repeating: "a", count: 41)])
  func environmentName(name: String) throws {
    let project = try TestProject()
    defer { project.remove() }
    let text = try project.text("environments/development.yaml")
    try project.write(text, to: "environments/\(name).yaml")
    let result = try project.vibeGen("render", "--all", "--output", "out")
    #expect(result.status == 2)
    #expect(result.outputText == "")
    #expect(result.errorText.contains("error: environments/\(name).yaml: found '"))
    #expect(result.errorText.contains(" [environment-name]\n"))
    #expect(!FileManager.default.fileExists(atPath: project.root + "/out"))
  }

  @Test("a folder that cannot be one is a wrong use")
  func outputIsFile() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write("mine", to: "out")
    let result = try project.vibeGen("render", "production", "--output", "out")
    #expect(result.status == 2)
    #expect(result.errorText.hasSuffix("Not a directory [unusable-path]\n"))
    #expect(try project.text("out") == "mine")
  }

  @Test(
    "a wrong argument names itself and exits with 2",
    arguments: [
      (["render"], "Error: Name an environment, or say --all.\n"),
      (
        ["render", "production", "--all", "--check"],
        "Error: Name an environment or say --all, not both.\n"
      ),
      (["render", "--all"], "Error: --all needs --output or --check.\n"),
      (["render", "--all", "--output", ""], "Error: --output needs the name of a folder.\n"),
      (
        ["render", "production", "--output", "x", "--only", "A/b"],
        "Error: --only is for printing, not for files.\n"
      ),
      (
        ["render", "production", "--check", "--format", "json"],
        "Error: --format is for printing, not for files.\n"
      ),
      (["render", "production", "--bogus"], "Error: Unknown option '--bogus'\n"),
      (
        ["render", "production", "--only", "nonsense"],
        "Error: The value 'nonsense' is invalid for '--only <kind/name>'\n"
      ),
      (["bogus"], "Error: Unexpected argument 'bogus'\n"),
    ] as [([String], String)])
  func wrongArgument(arguments: [String], message: String) throws {
    let result = try run(TestProject.program, arguments)
    #expect(result.status == 2)
    #expect(result.outputText == "")
    #expect(result.errorText.hasPrefix(message))
    #expect(result.errorText.contains("Usage: vibe-gen"))
  }

  @Test("a file that only looks like an environment is named, and the rest goes on")
  func misnamed() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write("namespace: qa\n", to: "environments/qa.yml")
    let result = try project.vibeGen("environments", "--names")
    #expect(result.status == 0)
    #expect(result.outputText == "development\nproduction\nstaging\n")
    #expect(
      result.errorText == """
        warning: environments/qa.yml is not read [misnamed-file]
              = an environment's file ends in .yaml

        """)
  }

  @Test("a folder that cannot be written is a wrong argument")
  func unwritable() throws {
    let result = try run(TestProject.program, ["render", "staging", "--output", "/proc/out"])
    #expect(result.status == 2)
    #expect(
      result.errorText
        == "error: cannot write /proc/out: No such file or directory [unusable-path]\n")
  }

  @Test("outside a project")
  func noProject() throws {
    let result = try run(TestProject.program, ["environments"], in: "/")
    #expect(result.status == 2)
    #expect(
      result.errorText == """
        error: neither this folder nor one above it holds environments/base.yaml [no-project]
              = run vibe-gen inside a project, or name one with --project

        """)
  }

  @Test("the version is one line")
  func version() throws {
    for arguments in [["--version"], ["render", "--version"]] {
      let result = try run(TestProject.program, arguments)
      #expect(result.outputText == "0.1.0\n")
      #expect(result.status == 0)
    }
  }

  @Test(
    "the help of each subcommand is as recorded and has an example",
    arguments: [
      "", "render", "environments", "verify", "diff", "schema", "hooks", "hooks install",
      "hooks uninstall", "hooks run", "secrets", "secrets generate", "completions", "check",
      "checks", "explain", "why", "rules", "rules check", "rules test",
    ])
  func help(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let result = try run(
      TestProject.program, ["help"] + words, environment: ["COLUMNS": "80"])
    #expect(result.status == 0)
    #expect(result.errorText == "")
    #expect(result.outputText.contains("Examples:\n  vibe-gen"))
    let name = command.isEmpty ? "vibe-gen" : words.joined(separator: "-")
    try expectGolden(result.outputText, "help-\(name).txt")
  }

  @Test("completions of each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try run(TestProject.program, ["completions", shell])
    #expect(result.status == 0)
    #expect(result.outputText.contains("vibe-gen"))
    #expect(result.outputText.contains("environments --names"))
    if shell == "bash" {
      let check = try run("bash", ["-n"], input: result.output)
      #expect(check.status == 0)
      #expect(check.errorText == "")
    }
  }

  @Test("environments are listed with what they are, or by name")
  func environments() throws {
    let project = try TestProject()
    defer { project.remove() }
    let names = try project.environmentNames
    #expect(
      try project.vibeGen("environments", "--names").outputText
        == names.map { $0 + "\n" }.joined())
    let lines = try project.vibeGen("environments").outputText.split(separator: "\n")
    #expect(lines.count == names.count + 1)
    #expect(lines[0].hasPrefix("NAME"))
    let production = try #require(lines.first { $0.hasPrefix("production ") })
    #expect(production.contains(" vibe-ensemble "))
    #expect(production.contains("3 to 10"))
  }

  @Test("the schema that is printed is the one beside the environment files")
  func schema() throws {
    let result = try run(TestProject.program, ["schema"])
    #expect(result.outputText == (try PackageRoot.text(of: "environments/schema.json")))
  }

  @Test("findings in the formats of programs", arguments: ["json", "sarif", "junit", "github"])
  func formats(format: String) throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write("nonsense: 1\n", to: "environments/staging.yaml")
    let result = try project.vibeGen("render", "staging", "--findings-format", format)
    #expect(result.status == 1)
    #expect(result.errorText.contains("unknown-key"))
    #expect(result.errorText.contains("environments/staging.yaml"))
  }

  @Test("colour only where it was asked for")
  func color() throws {
    let project = try TestProject()
    defer { project.remove() }
    #expect(try !project.vibeGen("render", "x").errorText.contains("\u{1B}"))
    #expect(try project.vibeGen("render", "x", "--color", "always").errorText.contains("\u{1B}"))
  }
}
