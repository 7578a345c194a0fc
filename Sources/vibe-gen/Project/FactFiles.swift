import Analysis
import Findings
import Rendering
import Scalars
import YAML

/// What the command line tells the checks to know beyond what an environment declares.
struct FactFiles {
  /// `--facts`: later files win.
  var facts: [String] = []
  /// `--crds`.
  var definitions: [String] = []
  /// `--metrics`.
  var metrics: [String] = []
  /// `--kubernetes`, as it was written; nil: what the environment says.
  var kubernetes: String?
  /// `--profile`; nil: what the environment is, production for manifests of others.
  var profile: Facts.Profile?

  /// Reads the files.
  ///
  /// - Throws: everything that is wrong in any of them.
  func read(_ session: inout Session) throws(Failure) -> KnownFacts {
    var known = KnownFacts()
    var findings: [Finding] = []
    if !definitions.isEmpty {
      let read = CustomDefinitionReader.read(try files(definitions, &session))
      known.definitions = read.definitions
      findings += read.findings
    }
    for file in try files(metrics, &session) {
      let read = ScrapeReader.read(file)
      known.scraped.add(read.metrics)
      findings += read.findings
    }
    // Errors are those of the files, not of what they are laid over.
    var checked = Facts()
    for file in try files(facts, &session) {
      findings += FactsReader.read(file, over: &checked)
      known.facts.append(file)
    }
    let errors = findings.filter { $0.severity == .error }
    session.findings += findings.filter { $0.severity != .error }
    guard errors.isEmpty else { throw Failure(.usage, errors) }
    if let kubernetes { known.kubernetes = try version(kubernetes) }
    known.profile = profile
    return known
  }

  private func files(
    _ paths: [String], _ session: inout Session
  ) throws(Failure) -> [SourceFile] {
    guard !paths.isEmpty else { return [] }
    let inputs = paths.map { $0 == "-" ? $0 : session.path($0) }
    let files = try Failure.gathering { try ManifestFiles.read(inputs) }
    files.forEach { session.know($0) }
    return files
  }

  private func version(_ text: String) throws(Failure) -> KubernetesVersion {
    do throws(ScalarError) {
      return try KubernetesVersion(parsing: text)
    } catch {
      throw .usage(id: "kubernetes-version", error.message)
    }
  }
}

/// What was read from the files of the command line.
struct KnownFacts {
  /// Files of facts, in their order and without errors.
  var facts: [SourceFile] = []
  var definitions = CustomDefinitions()
  var scraped = ScrapedMetrics()
  var kubernetes: KubernetesVersion?
  var profile: Facts.Profile?

  /// The facts with these laid over them.
  func applied(to facts: Facts) -> Facts {
    var facts = facts
    for definition in definitions.all { facts.customDefinitions.add(definition) }
    facts.customGroups.formUnion(definitions.groups)
    facts.scraped.add(scraped)
    for file in self.facts { _ = FactsReader.read(file, over: &facts) }
    if let kubernetes { facts.kubernetes = kubernetes }
    if let profile { facts.profile = profile }
    return facts
  }
}
