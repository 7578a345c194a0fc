/// The metrics of one program, read from a text with a line for each.
///
/// A line is a letter for the type, the name, the labels with commas between, and what changed:
/// `g kube_pod_info namespace,pod,node? >=1.2 <2.0 -> kube_pod_facts`. A label with `?` may be empty, `*`
/// stands for more labels, `-` for none. A line `=name a,b` names a list that others use as `@name`.
/// Types: `c`ounter, `g`auge, `h`istogram, `s`ummary, `u` for not known.
struct MetricTable: Sendable {
  private let facts: [String: MetricFact]

  init(_ text: String) {
    var facts: [String: MetricFact] = [:]
    var lists: [Substring: [Substring]] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      if words[0].hasPrefix("=") {
        lists[words[0].dropFirst()] = Self.labels(words[1], lists)
        continue
      }
      let rest = words.count > 2 ? words[2].split(separator: " ", maxSplits: 1) : []
      let labels = rest.first.map { Self.labels($0, lists) } ?? []
      var fact = MetricFact(
        name: String(words[1]), type: Self.type(words[0]),
        labels: Set(labels.filter { $0 != "*" && !$0.hasSuffix("?") }.map(String.init)),
        optionalLabels: Set(labels.filter { $0.hasSuffix("?") }.map { String($0.dropLast()) }),
        hasOtherLabels: labels.contains("*"))
      if rest.count > 1 { Self.read(changes: rest[1], &fact) }
      facts[fact.name] = fact
    }
    self.facts = facts
  }

  /// A metric by its name, or by that of one of its series: `x_bucket`.
  func fact(_ name: String) -> MetricFact? {
    if let fact = facts[name] { return fact }
    for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
      guard let fact = facts[String(name.dropLast(suffix.count))] else { continue }
      switch fact.type {
      case .histogram: return fact
      case .summary where suffix != "_bucket": return fact
      default: return nil
      }
    }
    return nil
  }

  var names: some Collection<String> { facts.keys }

  private static func labels(
    _ text: Substring, _ lists: [Substring: [Substring]]
  ) -> [Substring] {
    text == "-"
      ? []
      : text.split(separator: ",").flatMap {
        $0.hasPrefix("@") ? lists[$0.dropFirst()] ?? [] : [$0]
      }
  }

  private static func type(_ letter: Substring) -> MetricType? {
    switch letter {
    case "c": .counter
    case "g": .gauge
    case "h": .histogram
    case "s": .summary
    default: nil
    }
  }

  private static func read(changes text: Substring, _ fact: inout MetricFact) {
    var words = text.split(separator: " ")[...]
    while let word = words.popFirst() {
      if word.hasPrefix(">=") {
        fact.since = ProgramRelease(tag: word.dropFirst(2))
      } else if word.hasPrefix("<") {
        fact.removedIn = ProgramRelease(tag: word.dropFirst())
      } else {
        fact.successor = words.joined(separator: " ")
        return
      }
    }
  }
}
