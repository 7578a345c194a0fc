import Findings
import Manifests
import Rendering
import Scalars
import YAML

/// Everything that operators edit, in memory: read from the disk, or from the index of git.
struct ProjectSources {
  /// `environments/*.yaml` and all of `templates/`, with paths relative to the project.
  let files: [SourceFile]
  /// Files that somebody probably takes for environments: `environments/qa.yml`.
  let misnamed: [String]

  init(_ files: [SourceFile], misnamed: [String] = []) {
    self.files = files
    self.misnamed = misnamed
  }

  /// Reads the project that the program stands in.
  static func read() throws(DiskError) -> ProjectSources {
    var files: [SourceFile] = []
    var misnamed: [String] = []
    for name in try Disk.names(in: environmentsFolder) {
      if name.hasSuffix(".yml") { misnamed.append("\(environmentsFolder)/\(name)") }
      guard isEnvironmentFile(name) else { continue }
      files.append(try read("\(environmentsFolder)/\(name)"))
    }
    for file in try OutputFolder.read(templatesFolder) ?? [] {
      files.append(SourceFile(path: "\(templatesFolder)/\(file.path)", bytes: file.bytes))
    }
    return ProjectSources(files, misnamed: misnamed)
  }

  static let environmentsFolder = "environments"
  static let templatesFolder = "templates"
  /// Findings that the project lives with, in all environments.
  static let suppressionsFile = "environments/suppressions.yaml"

  private static func read(_ path: String) throws(DiskError) -> SourceFile {
    SourceFile(path: path, bytes: try Disk.read(path))
  }

  static func isEnvironmentFile(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !name.hasPrefix(".")
  }

  var base: SourceFile? { files.first { $0.path == Project.baseFile } }

  var suppressions: SourceFile? { files.first { $0.path == Self.suppressionsFile } }

  /// Names of the environments, sorted: every file of the folder but the base and the suppressions.
  var environments: [String] {
    files.compactMap { file in
      let prefix = Self.environmentsFolder + "/"
      guard file.path.hasPrefix(prefix), file.path != Project.baseFile,
        file.path != Self.suppressionsFile
      else { return nil }
      return String(file.path.dropFirst(prefix.count).dropLast(".yaml".count))
    }
  }

  /// Base and overlay of an environment that exists.
  func files(of environment: String) throws(Failure) -> (base: SourceFile, overlay: SourceFile) {
    guard let base, let overlay = overlay(of: environment) else {
      throw .usage(id: "no-project", "there is no \(Project.baseFile)")
    }
    try checkName(environment, of: overlay)
    return (base, overlay)
  }

  /// The name becomes part of labels, file names and scripts.
  private func checkName(_ name: String, of overlay: SourceFile) throws(Failure) {
    do throws(ScalarError) {
      let label = try DNSLabel(parsing: name)
      if label.description.utf8.count <= Self.longestName { return }
      throw .found(name, expected: "at most \(Self.longestName) characters")
    } catch {
      throw .usage(
        id: "environment-name", "\(overlay.path): \(error.message)",
        hint: "rename the file: its name is the environment's, like staging")
    }
  }

  /// A label's 63 characters less the product's name before it, with some to spare.
  private static let longestName = 40

  private func overlay(of environment: String) -> SourceFile? {
    files.first { $0.path == "\(Self.environmentsFolder)/\(environment).yaml" }
  }

  var templates: TemplateSet {
    TemplateSet(files.filter { $0.path.hasPrefix(Self.templatesFolder + "/") })
  }

  /// The environment that a command line names; all of them when it names none.
  func selected(_ name: String?) throws(Failure) -> [String] {
    guard !environments.isEmpty else {
      throw .usage(
        id: "no-environment", "\(Self.environmentsFolder)/ has no environment beside the base",
        hint: "add \(Self.environmentsFolder)/production.yaml; it says what differs from base.yaml")
    }
    guard let name else { return environments }
    guard environments.contains(name) else {
      let nearest = NearestName.of(name, in: environments).map { "did you mean '\($0)'? " } ?? ""
      throw .usage(
        id: "unknown-environment", "there is no environment '\(name)'",
        hint: nearest + "the environments are \(environments.joined(separator: ", "))")
    }
    return [name]
  }
}
