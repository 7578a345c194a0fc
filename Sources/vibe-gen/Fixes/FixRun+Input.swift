import Analysis
import Environment
import Findings
import Manifests
import YAML

extension FixRun {
  /// Fixes of manifests of others.
  static func manifests(_ facts: Facts, _ selection: CheckSelection) -> FixRun {
    FixRun { files in
      let reading = ManifestReader.read(files)
      let objects = ObjectSet(members: reading.members, facts: facts)
      let findings = ObjectSetChecks.check(objects, selection)
      let candidates = findings.compactMap { finding in
        SafeFixes.fix(for: finding, in: objects).map { fix in
          Candidate(
            finding: finding, file: fix.member.file, summary: fix.summary, edit: fix.edit)
        }
      }
      return Examination(findings: reading.findings + findings, candidates: candidates)
    }
  }

  /// Fixes of the files of an environment: base and overlay.
  static func environment(
    _ name: String, _ templates: TemplateSet,
    check: @escaping (ManifestSet, EnvironmentSpec) -> [Finding]
  ) -> FixRun {
    FixRun { files in
      let (base, overlay) = (files[0], files[1])
      let loaded = EnvironmentLoader.load(base: base, overlay: overlay, name: name)
      let candidates = loaded.findings.compactMap { candidate(for: $0, in: files) }
      guard let spec = loaded.spec else {
        return Examination(findings: loaded.findings, candidates: candidates)
      }
      let manifests = Manifests.build(spec, templates: templates)
      return Examination(
        findings: loaded.findings + manifests.findings + check(manifests, spec),
        candidates: candidates)
    }
  }

  /// Quotes around a number or a word where the decoder says that they are missing.
  private static func candidate(for finding: Finding, in files: [SourceFile]) -> Candidate? {
    guard finding.id == "wrong-type", finding.hint?.hasPrefix("put it in quotes") == true,
      let place = finding.place, let file = files.first(where: { $0.path == place.file }),
      let node = Parser.parseSingle(file).node?.scalar(at: place)
    else { return nil }
    return Candidate(
      finding: finding, file: file.path,
      summary: "put quotes around \(node.scalarText ?? "")"
    ) { $0.quoting(node) }
  }
}

extension Node {
  /// The scalar that stands at a place.
  fileprivate func scalar(at place: Place) -> Node? {
    switch content {
    case .scalar: Int(mark.line) == place.line && Int(mark.column) == place.column ? self : nil
    case .sequence(let items): items.lazy.compactMap { $0.scalar(at: place) }.first
    case .mapping(let entries): entries.lazy.compactMap { $0.value.scalar(at: place) }.first
    }
  }
}
