package import Findings
package import YAML

/// The findings that a project had when it began to check.
///
/// A finding is known by its id, its object and its path. The file changes only when it is written
/// anew.
package struct Baseline: Sendable {
  /// How often each is known, with its place in the file, in the order of the file.
  private(set) var entries: [Entry] = []

  struct Entry: Sendable {
    var identity: FindingIdentity
    var count: Int
    /// Nil for a baseline that was not read.
    var place: Place?
  }

  package init() {}

  /// All findings of a run that a baseline may hold.
  ///
  /// What is wrong with suppressions or with a baseline is never accepted by one, and remarks about
  /// the input are no faults.
  package init(of findings: [Finding]) {
    var counts: [FindingIdentity: Int] = [:]
    for finding in findings where Baseline.mayHold(finding) {
      counts[FindingIdentity(finding), default: 0] += 1
    }
    entries = counts.sorted { $0.key < $1.key }.map {
      Entry(identity: $0.key, count: $0.value)
    }
  }

  static func mayHold(_ finding: Finding) -> Bool {
    !finding.id.hasPrefix("gitops-suppression-") && Catalogue.check(finding.id) != nil
      || finding.id == "yaml-syntax" || finding.id == "yaml-duplicate-key"
  }

  // MARK: File

  private static let keys = ["id", "object", "path", "count"]

  /// Reads a file that `text` made.
  package static func read(_ source: SourceFile) -> (baseline: Baseline, findings: [Finding]) {
    var (node, findings) = Parser.parseSingle(source)
    var baseline = Baseline()
    guard let node, !node.isNull,
      let root = StrictMapping(
        node, "a baseline", in: source.path, keys: ["findings"], &findings)
    else { return (baseline, findings) }
    guard let list = node["findings"], !list.isNull else { return (baseline, findings) }
    guard let items = list.items else {
      findings.append(
        .wrongType("a list", list, root.place(of: "findings"), "write it with --write-baseline"))
      return (baseline, findings)
    }
    for item in items {
      guard
        let entry = StrictMapping(
          item, "an entry of a baseline", in: source.path, keys: keys, &findings)
      else { continue }
      let (id, object) = (entry.text("id", &findings), entry.text("object", &findings))
      let place = Place(item.mark, in: source.path)
      guard let id, let object else {
        findings.append(
          Finding(
            id: "missing-key", place: place,
            message: "an entry without \(id == nil ? "id" : "object")",
            hint: "write it with --write-baseline"))
        continue
      }
      baseline.entries.append(
        Entry(
          identity: FindingIdentity(
            id: id, object: object, path: entry.text("path", &findings) ?? ""),
          count: item["count"]?.integer ?? 1, place: place))
    }
    return (baseline, findings)
  }

  /// The file.
  package var text: String {
    let items = entries.map { entry in
      var fields = [
        Node.Entry("id", .string(entry.identity.id)),
        Node.Entry("object", .string(entry.identity.object)),
      ]
      if !entry.identity.path.isEmpty {
        fields.append(Node.Entry("path", .string(entry.identity.path)))
      }
      if entry.count > 1 { fields.append(Node.Entry("count", .integer(entry.count))) }
      return Node.mapping(fields)
    }
    return """
      # What was wrong before; written by 'vibe-gen check --write-baseline'.
      # Remove what is mended. New findings are mended or suppressed, not added here.

      """ + Emitter.text(.mapping([Node.Entry("findings", .sequence(items))]))
  }

  // MARK: Comparison

  /// Findings as the baseline sees them.
  struct Comparison {
    var new: [Finding] = []
    var known: [Finding] = []
    /// Entries that are found no more, or less often.
    var gone: [Entry] = []
  }

  /// Sorts findings into new and known ones.
  ///
  /// - Parameters:
  ///   - findings: of a run.
  ///   - ran: the ids of the checks that ran; of others nothing is gone.
  /// - Returns: the findings in their order, the entries in that of the file.
  func compare(_ findings: [Finding], ran: Set<String>) -> Comparison {
    var left: [FindingIdentity: Int] = [:]
    for entry in entries { left[entry.identity, default: 0] += entry.count }
    var comparison = Comparison()
    for finding in findings {
      let identity = FindingIdentity(finding)
      if Baseline.mayHold(finding), let count = left[identity], count > 0 {
        left[identity] = count - 1
        comparison.known.append(finding)
      } else {
        comparison.new.append(finding)
      }
    }
    comparison.gone = entries.filter { entry in
      let didRun = ran.contains(entry.identity.id) || Catalogue.check(entry.identity.id) == nil
      return didRun && (left.removeValue(forKey: entry.identity) ?? 0) > 0
    }
    return comparison
  }

  /// Findings that this baseline has and another one has not.
  package func count(beyond other: Baseline) -> Int {
    var known: [FindingIdentity: Int] = [:]
    for entry in other.entries { known[entry.identity, default: 0] += entry.count }
    return entries.reduce(0) { $0 + max(0, $1.count - known[$1.identity, default: 0]) }
  }

  package var count: Int { entries.reduce(0) { $0 + $1.count } }
}
