import Analysis
import Environment
import Findings
import Kubernetes
import Manifests
import YAML

/// One search for the lines behind the findings about an output.
struct OriginSearch {
  private let sensitivity: Sensitivity
  private let changes: LineChanges
  private let templates: TemplateSet
  /// The set as the checks see it.
  private let objects: (ManifestSet, EnvironmentSpec) -> ObjectSet
  private let index: ObjectIndex
  private let progress = SlowProgress("looking for the lines that lead to the findings")

  init(
    _ sensitivity: Sensitivity, templates: TemplateSet,
    objects: @escaping (ManifestSet, EnvironmentSpec) -> ObjectSet
  ) {
    self.sensitivity = sensitivity
    changes = LineChanges(sensitivity)
    self.templates = templates
    self.objects = objects
    index = ObjectIndex(Manifests.build(sensitivity.spec, templates: templates).files)
  }

  /// The findings, each with its lines.
  ///
  /// First the lines that change the field itself; then those without which the finding is gone;
  /// then the group that the nearest field around it comes from.
  func traced(_ findings: [Finding]) -> [Finding] {
    var traced = findings
    var open = findings.indices.filter { isTraceable(findings[$0]) }
    for stage in [fields, remaining, surroundings] where !open.isEmpty {
      let answers = stage(open.map { findings[$0] })
      for (finding, sources) in zip(open, answers) where !sources.isEmpty {
        traced[finding].sources = sources
      }
      open.removeAll { traced[$0].sources != nil }
    }
    for finding in open { traced[finding].sources = [] }
    return traced
  }

  private func isTraceable(_ finding: Finding) -> Bool {
    guard finding.place == nil, finding.sources == nil else { return false }
    return finding.object.map { index.object(called: $0) != nil }
      ?? (Catalogue.check(finding.id) != nil)
  }

  // MARK: Stages

  private func fields(_ findings: [Finding]) -> [[FindingSource]] {
    search(findings.map { $0.path == nil ? nil : field($0, .whole) }).map { hits in
      hits.prefix(Self.shown).map(FindingSource.init)
    }
  }

  private func surroundings(_ findings: [Finding]) -> [[FindingSource]] {
    let around = findings.map { finding -> OutputField? in
      // Of a field that is there, `fields` has found out all there is.
      guard finding.path == nil || field(finding, .whole)?.value(in: index) == nil else {
        return nil
      }
      return field(finding, .existing)
    }
    return search(around).map { all in
      // The namespace is in every object, and leads nowhere in particular.
      let hits = all.filter { $0.leaf.name != "namespace" }
      return hits.count <= Self.shown
        ? hits.map(FindingSource.init) : group(of: hits).map { [$0] } ?? []
    }
  }

  /// More lines than this tell nobody where to begin.
  private static let shown = 3

  private func field(_ finding: Finding, _ extent: OutputField.Extent) -> OutputField? {
    finding.object.flatMap { index.object(called: $0) }.map {
      OutputField(finding.path, of: $0, extent)
    }
  }

  /// For each field, the lines that change it.
  private func search(_ fields: [OutputField?]) -> [[LineSearch.Hit]] {
    let now = fields.map { $0?.value(in: index) }
    var search = LineSearch(changes, questions: now.map { $0?.string }) { spec, asked in
      progress.step()
      let other = ObjectIndex(Manifests.build(spec, templates: templates).files)
      let changed = asked.filter { number in
        fields[number].map { $0.value(in: other) != now[number] } ?? false
      }
      return LineSearch.Observation(changed: changed) { index.differences(to: other) }
    }
    return search.run()
  }

  /// The lines without which a finding is gone.
  private func remaining(_ findings: [Finding]) -> [[FindingSource]] {
    let checks = Set(findings.map(\.id)).sorted().compactMap { Catalogue.check($0) }
    let keys = findings.map(FindingKey.init)
    var search = LineSearch(changes, questions: findings.map { _ in nil }) { spec, asked in
      progress.step()
      let manifests = Manifests.build(spec, templates: templates)
      let set = objects(manifests, spec)
      let left = Set(checks.flatMap { $0.init().run(on: set) }.map(FindingKey.init))
      let other = ObjectIndex(manifests.files)
      // An object that is gone has no findings, but going was not asked for.
      let changed = asked.filter { number in
        !left.contains(keys[number]) && isThere(findings[number], in: other)
      }
      return LineSearch.Observation(changed: changed) { index.differences(to: other) }
    }
    return search.run().map { $0.prefix(Self.shown).map(FindingSource.init) }
  }

  private func isThere(_ finding: Finding, in other: ObjectIndex) -> Bool {
    guard let name = finding.object, let object = index.object(called: name) else { return true }
    return other[ObjectKey(object.identity)] != nil
  }

  /// The group of the environment that most of the lines stand in: `server`, `backup.destination`.
  private func group(of hits: [LineSearch.Hit]) -> FindingSource? {
    let paths = hits.map(\.leaf.path)
    // The first of the largest ones, in the order of the file.
    var largest: [[Node.Step]] = []
    for path in paths {
      let area = paths.filter { $0.first == path.first }
      if area.count > largest.count { largest = area }
    }
    guard var common = largest.first else { return nil }
    for path in largest {
      common = Array(common.prefix(zip(common, path).prefix { $0 == $1 }.count))
    }
    while !common.isEmpty {
      if let place = sensitivity.place(ofGroup: common) {
        return FindingSource(place: place, key: FieldPath(common).text)
      }
      common.removeLast()
    }
    return nil
  }
}

extension FindingSource {
  fileprivate init(_ hit: LineSearch.Hit) {
    self.init(place: hit.leaf.place, key: hit.leaf.name)
  }
}
