import Analysis
import Findings
import Manifests
import Rendering
import Scalars
import YAML

/// What `vibe-gen check` was asked for.
struct CheckRequest {
  var inputs: [String]
  var selection: CheckSelection
  var failOn: Severity
  /// As it was written; nil: what the environment says.
  var kubernetes: String?

  func run(_ runner: CommandRunner) throws {
    if isForeign {
      var session = Session(workingFolder: ".")
      try runner.run(&session, reportTo: .output) { session throws(Failure) in
        try check(try readManifests(&session), &session)
      }
    } else {
      try runner.run(reportTo: .output) { session throws(Failure) in
        try check(try buildEnvironment(&session), &session)
      }
    }
  }

  /// Manifests of others: something is there under each name, or comes from standard input.
  private var isForeign: Bool {
    inputs.count > 1 || inputs.contains { $0 == "-" || ManifestFiles.exists($0) }
  }

  private func check(_ objects: ObjectSet, _ session: inout Session) throws(Failure) -> ExitStatus {
    if let unknown = selection.unknown.first {
      throw .usage(
        id: "unknown-check", "there is no check and no family '\(unknown.name)'",
        hint: unknown.nearest.map { "did you mean '\($0)'?" } ?? "'vibe-gen checks' lists them")
    }
    session.findings += ObjectSetChecks.check(objects, selection)
    return session.findings.contains { $0.severity.isAtLeast(failOn) } ? .findings : .success
  }

  // MARK: Input

  private func buildEnvironment(_ session: inout Session) throws(Failure) -> ObjectSet {
    let sources = try session.readSources()
    let name = try sources.selected(inputs[0])[0]
    let (spec, manifests) = try Render.manifests(name, of: sources, &session)
    return ObjectSet(manifests.files, facts: try facts(DeclaredFacts.of(spec)))
  }

  private func readManifests(_ session: inout Session) throws(Failure) -> ObjectSet {
    let files = try Failure.gathering { try ManifestFiles.read(inputs) }
    files.forEach { session.know($0) }
    let reading = ManifestReader.read(files)
    session.findings += reading.findings
    session.findings += reading.skipped.map {
      Finding(
        id: "not-a-manifest", severity: .note, message: "\($0.path) is not checked: \($0.reason)")
    }
    return ObjectSet(members: reading.members, facts: try facts(Facts()))
  }

  private func facts(_ facts: Facts) throws(Failure) -> Facts {
    guard let kubernetes else { return facts }
    var facts = facts
    do throws(ScalarError) {
      facts.kubernetes = try KubernetesVersion(parsing: kubernetes)
    } catch {
      throw .usage(id: "kubernetes-version", error.message)
    }
    return facts
  }
}

extension Severity {
  /// Errors are the worst.
  func isAtLeast(_ other: Severity) -> Bool {
    let order = Severity.allCases
    return (order.firstIndex(of: self) ?? 0) <= (order.firstIndex(of: other) ?? 0)
  }
}
