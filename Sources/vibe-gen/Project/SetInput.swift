import Analysis
import Environment
import Findings
import Manifests
import YAML

/// A set that the command line names: an environment of the project, or manifests of others.
struct SetInput {
  /// One environment, or files, folders and `-`.
  var inputs: [String]
  /// What is to be known beside it.
  var factFiles = FactFiles()
  /// The inputs are manifests of others, whatever they are called.
  var isAsIs = false
  /// What was applied before; nil: nothing is compared.
  var against: String?
  /// Every environment of the project, each compared with the others.
  var isAll = false

  /// What was read.
  struct Contents {
    var objects: ObjectSet
    /// Finds the lines of the environment files behind findings; nil for manifests of others.
    var origins: FindingOrigins?
    var project: Environment?
  }

  /// An environment with the files of its project.
  struct Environment {
    var name: String
    var sources: ProjectSources
  }

  /// Texts with what can be mended in them.
  struct Fixable {
    var files: [SourceFile]
    var run: FixRun
    var origins: FindingOrigins?
    var project: Environment?
  }

  /// Manifests of others: something is there under each name, or comes from standard input.
  var isForeign: Bool {
    isAsIs || inputs.count > 1 || inputs.contains { $0 == "-" || ManifestFiles.exists($0) }
  }

  /// Runs a body in the project's folder, or where the program stands for manifests of others.
  func run(
    _ runner: CommandRunner, reportTo console: Console = .output,
    _ body: (inout Session) throws(Failure) -> ExitStatus
  ) throws {
    guard isForeign else { return try runner.run(reportTo: console, body) }
    var session = Session(workingFolder: ".")
    try runner.run(&session, reportTo: console, body)
  }

  func read(_ session: inout Session) throws(Failure) -> Contents {
    let known = try factFiles.read(&session)
    return isForeign
      ? try manifests(known, &session) : try environment(inputs.first, known, &session)
  }

  /// The set, or those of all environments.
  func readAll(_ session: inout Session) throws(Failure) -> [Contents] {
    guard isAll else { return [try read(&session)] }
    let known = try factFiles.read(&session)
    var all: [Contents] = []
    for name in try session.readSources().environments {
      all.append(try environment(name, known, &session))
    }
    let sets = all.map { NamedSet(name: $0.project?.name ?? "", $0.objects) }
    return all.map { contents in
      var contents = contents
      contents.objects.comparison.environments = sets.filter { $0.name != contents.project?.name }
      return contents
    }
  }

  /// The texts behind the set, which may have errors, for `--fix`.
  func readFixable(
    _ selection: CheckSelection, _ session: inout Session
  ) throws(Failure) -> Fixable {
    let known = try factFiles.read(&session)
    guard !isForeign else {
      let files = try Failure.gathering { try ManifestFiles.read(inputs) }
      files.forEach { session.know($0) }
      return Fixable(files: files, run: .manifests(known.applied(to: Facts()), selection))
    }
    let sources = try session.readSources()
    let name = try sources.selected(inputs.first)[0]
    let (base, overlay) = try sources.files(of: name)
    let set = Self.set(known)
    let run = FixRun.environment(name, sources.templates) { manifests, spec in
      ObjectSetChecks.check(set(manifests, spec), selection)
    }
    return Fixable(
      files: [base, overlay], run: run,
      origins: FindingOrigins(name, of: sources, objects: set),
      project: Environment(name: name, sources: sources))
  }

  /// The set as the checks see it.
  private static func set(
    _ known: KnownFacts
  ) -> @Sendable (ManifestSet, EnvironmentSpec) -> ObjectSet {
    { manifests, spec in
      ObjectSet(
        manifests.files, facts: known.applied(to: DeclaredFacts.of(spec, flows: manifests.flows)))
    }
  }

  private func environment(
    _ input: String?, _ known: KnownFacts, _ session: inout Session
  ) throws(Failure) -> Contents {
    let sources = try session.readSources()
    let name = try sources.selected(input)[0]
    let (spec, manifests) = try Render.manifests(name, of: sources, &session)
    let set = Self.set(known)
    var objects = set(manifests, spec)
    if let against {
      objects.comparison.previous = try ComparisonSource.previous(
        against, of: name, sources, objects.facts, &session)
    }
    return Contents(
      objects: objects,
      origins: FindingOrigins(name, of: sources, objects: set),
      project: Environment(name: name, sources: sources))
  }

  private func manifests(
    _ known: KnownFacts, _ session: inout Session
  ) throws(Failure) -> Contents {
    let files = try Failure.gathering { try ManifestFiles.read(inputs) }
    files.forEach { session.know($0) }
    let reading = ManifestReader.read(files)
    session.findings += reading.findings
    session.findings += reading.skipped.map {
      Finding(
        id: "not-a-manifest", severity: .note, message: "\($0.path) is not checked: \($0.reason)")
    }
    var objects = ObjectSet(
      members: reading.members, facts: known.applied(to: Facts()), files: reading.ruleFiles)
    let documents = try Failure.gathering { try ManifestFiles.documents(inputs) }
    documents.forEach { session.know($0) }
    objects.documents = documents.map {
      SetDocument(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    if let against {
      objects.comparison.previous = try ComparisonSource.previous(
        against, of: inputs, objects.facts)
    }
    return Contents(objects: objects)
  }
}
