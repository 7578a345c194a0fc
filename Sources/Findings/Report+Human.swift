extension Report {
  /// For people at a terminal: the findings grouped by object, then what they come to.
  ///
  /// ```
  /// 3 errors, 1 warning (ref 3, sec 1)
  /// 12 suppressed, 1 expires in 6 days
  /// not checked, since something is not declared:
  ///   img-tag-unpublished: which tags of 3 images are published; declare images.publishedTags
  /// ```
  package func human(sources: SourceLines, inColor: Bool = false) -> String {
    var result = ""
    for group in groups {
      for finding in group { result += text(finding, sources, inColor) }
      result += "\n"
    }
    return result + conclusion(inColor)
  }

  /// Findings of one object, or of one file where there is no object, in the order of their first.
  private var groups: [[Finding]] {
    var groups: [[Finding]] = []
    var places: [String: Int] = [:]
    for finding in findings {
      let key = finding.object ?? finding.place?.file ?? ""
      if let index = places[key] {
        groups[index].append(finding)
      } else {
        places[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private func conclusion(_ inColor: Bool) -> String {
    var lines = [styled(summary, as: worst.map(Style.severity), inColor) + familySummary]
    lines += [suppressionSummary, baselineSummary].compactMap(\.self)
    let topics = undecidedTopics
    if !topics.isEmpty { lines.append("not checked, since something is not declared:") }
    lines += topics.prefix(Report.shownTopics).map {
      "  \($0.id): \(printable($0.question)); \(printable($0.remedy))"
    }
    if topics.count > Report.shownTopics {
      lines.append("  and \(topics.count - Report.shownTopics) more: --format json has all")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var worst: Severity? { findings.map(\.severity).min { $0.rank < $1.rank } }

  /// ` (ref 3, sec 1)`, in the order of the names; findings that are of no check are `input`.
  private var familySummary: String {
    guard !rules.isEmpty, !findings.isEmpty else { return "" }
    let families = Dictionary(rules.map { ($0.id, $0.family) }) { first, _ in first }
    let counts = Dictionary(grouping: findings) { families[$0.id] ?? "input" }
      .sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count)" }
    return " (\(counts.joined(separator: ", ")))"
  }

  /// Enough to act on; more would hide the findings above.
  private static let shownTopics = 12

  /// What was not checked, an entry a check: its questions about many objects are one line.
  var undecidedTopics: [Undecided] {
    var topics: [Undecided] = []
    var counts: [Int] = []
    for entry in undecided {
      if let last = topics.last, last.id == entry.id, last.remedy == entry.remedy {
        counts[counts.count - 1] += 1
      } else {
        topics.append(entry)
        counts.append(1)
      }
    }
    return zip(topics, counts).map { topic, count in
      var topic = topic
      topic.question = topic.fullQuestion + (count > 1 ? " (and \(count - 1) more like it)" : "")
      topic.object = nil
      return topic
    }
  }
}
