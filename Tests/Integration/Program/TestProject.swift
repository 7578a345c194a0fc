import Foundation
import TestSupport

/// A copy of this package's environments and templates in a scratch folder, with a git repository.
struct TestProject {
  let scratch: ScratchFolder
  /// The project's folder inside the repository; empty when it is its top.
  let subfolder: String

  /// The program that was built with the tests.
  static let program: String = {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let built = products.appendingPathComponent("vibe-gen").path
    return FileManager.default.isExecutableFile(atPath: built)
      ? built : PackageRoot.path(of: ".build/debug/vibe-gen")
  }()

  /// The subfolder is where the project stands below the top, if not there.
  init(subfolder: String = "", inGit: Bool = false) throws {
    scratch = try ScratchFolder()
    self.subfolder = subfolder
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for name in ["environments", "templates"] {
      try FileManager.default.copyItem(
        atPath: PackageRoot.path(of: name), toPath: "\(root)/\(name)")
    }
    if inGit {
      try git("init", "-q", "-b", "main")
      try git("config", "user.name", "A Tester")
      try git("config", "user.email", "tester@example.com")
    }
  }

  func remove() { scratch.remove() }

  var top: String { scratch.path }
  var root: String { subfolder.isEmpty ? top : "\(top)/\(subfolder)" }

  /// Runs vibe-gen in the project's folder, or in another one.
  @discardableResult
  func vibeGen(
    _ arguments: String..., in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try run(Self.program, arguments, environment: environment, in: folder ?? root)
  }

  /// Runs git at the top, without anybody's own configuration; fails unless git succeeds.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let result = try tryGit(arguments)
    guard result.status == 0 else {
      throw GitFailure(description: "git \(arguments): \(result.errorText)\(result.outputText)")
    }
    return result.outputText
  }

  func tryGit(_ arguments: [String], in folder: String? = nil) throws -> ProgramRun {
    try run(
      "git", arguments,
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": top,
        "GIT_EDITOR": "true", "GIT_MERGE_AUTOEDIT": "no",
      ], in: folder ?? top)
  }

  func commit(_ arguments: String...) throws -> ProgramRun {
    try tryGit(["commit", "-q", "-m", "A change"] + arguments)
  }

  /// The environments that the project has, sorted.
  var environmentNames: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/environments")
        .filter { $0.hasSuffix(".yaml") && $0 != "base.yaml" }.map { String($0.dropLast(5)) }
        .sorted()
    }
  }

  func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    try scratch.write(text, to: subfolder.isEmpty ? path : "\(subfolder)/\(path)")
  }

  /// Replaces a text in a file of the project; it must be there.
  func replace(_ old: String, with new: String, in path: String) throws {
    let before = try text(path)
    guard before.contains(old) else {
      throw GitFailure(description: "\(path) does not contain '\(old)'")
    }
    try write(before.replacing(old, with: new), to: path)
  }

  /// All files below a folder of the project, by path.
  func files(below folder: String) throws -> [String: String] {
    var files: [String: String] = [:]
    let path = "\(root)/\(folder)"
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try text("\(folder)/\(name)") }
    }
    return files
  }

  /// The files of a commit below a folder of the project, by path.
  func committed(_ folder: String, in revision: String = "HEAD") throws -> [String: String] {
    let prefix = subfolder.isEmpty ? folder + "/" : "\(subfolder)/\(folder)/"
    var files: [String: String] = [:]
    for path in try git("ls-tree", "-r", "-z", "--name-only", revision, "--", prefix)
      .split(separator: "\0")
    {
      files[String(path.dropFirst(prefix.count))] = try git("show", "\(revision):\(path)")
    }
    return files
  }

  /// What rendering the files of a commit gives, from a clean checkout.
  func rendered(from revision: String = "HEAD") throws -> [String: String] {
    let fresh = try ScratchFolder()
    defer { fresh.remove() }
    try git("worktree", "add", "-q", "--detach", fresh.path + "/tree", revision)
    defer { _ = try? git("worktree", "remove", "--force", fresh.path + "/tree") }
    let project = subfolder.isEmpty ? fresh.path + "/tree" : "\(fresh.path)/tree/\(subfolder)"
    let result = try run(
      Self.program, ["render", "--all", "--output", fresh.path + "/out", "--project", project])
    guard result.status == 0 else { throw GitFailure(description: result.errorText) }
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: fresh.path + "/out") {
      if let text = try? fresh.text(of: "out/" + name) { files[name] = text }
    }
    return files
  }

  /// A line of the environment files that every environment's output depends on.
  static let line = "drainSeconds: 30"
  static func line(_ seconds: Int) -> String { "drainSeconds: \(seconds)" }
  static let base = "environments/base.yaml"

  /// The repository with a first commit of everything, rendered.
  static func committed(subfolder: String = "") throws -> TestProject {
    let project = try TestProject(subfolder: subfolder, inGit: true)
    try project.vibeGen("render", "--all", "--output", "out")
    try project.git("add", "-A")
    _ = try project.commit()
    return project
  }
}

/// Something that a test stands on did not work.
struct GitFailure: Error, CustomStringConvertible {
  var description: String
}
