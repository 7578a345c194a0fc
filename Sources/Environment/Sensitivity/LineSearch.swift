import Findings
import YAML

/// Finds the lines of environment files that change the answers to questions about the output.
///
/// One rendering for each line would do too, as `DeadKeys` has it; this changes half of the lines at
/// once and looks closer only where an answer changed, so that a question costs a few dozen
/// renderings whatever the number of lines, and all questions share them.
package struct LineSearch {
  /// What became of the questions in an environment that differs.
  package struct Observation {
    /// Questions, of those asked, whose answer is another one.
    package var changed: [Int]
    /// How much else is different: the line that changes least is the one that is meant.
    ///
    /// Asked for single lines only.
    package var weight: () -> Int

    package init(changed: [Int], weight: @escaping () -> Int) {
      self.changed = changed
      self.weight = weight
    }
  }

  /// A line that changes the answer to a question.
  package struct Hit: Sendable {
    package var leaf: Leaf
    package var weight: Int
  }

  private let changes: LineChanges
  private let texts: [String?]
  private let observe: (EnvironmentSpec, [Int]) -> Observation
  /// In the order of the questions; by the place of the leaf.
  private var hits: [[Place: Hit]]

  /// - Parameters:
  ///   - changes: the environment's lines with what they might be.
  ///   - texts: one for each question, where its answer is one now; they are known by their number.
  ///   - observe: a pure function that answers some of the questions in a changed environment.
  package init(
    _ changes: LineChanges, questions texts: [String?],
    observe: @escaping (EnvironmentSpec, [Int]) -> Observation
  ) {
    self.changes = changes
    self.texts = texts
    self.observe = observe
    hits = Array(repeating: [:], count: texts.count)
  }

  /// The lines that change each answer, the one that changes least else first.
  ///
  /// A line counts when one of its other values, or its absence, gives another answer. Questions that
  /// no value of the first kind answers are asked again with the next ones.
  package mutating func run() -> [[Hit]] {
    searchQuoted()
    for round in 0..<LineChanges.rounds where !open.isEmpty {
      let (together, alone) = changes.round(round)
      search(together[...], open)
      search(alone[...], open)
    }
    return hits.map { hits in
      hits.values.sorted {
        ($0.weight, $0.leaf.path.count, $0.leaf.place.file, $0.leaf.place.line)
          < ($1.weight, $1.leaf.path.count, $1.leaf.place.file, $1.leaf.place.line)
      }
    }
  }

  /// Questions without a line so far.
  private var open: [Int] { hits.indices.filter { hits[$0].isEmpty } }

  /// Lines whose value stands in the answer as it is: names, images, hosts.
  ///
  /// Numbers are left out: they are mostly in an answer by chance, or by sums with others.
  private mutating func searchQuoted() {
    for leaf in changes.sensitivity.leaves {
      guard let text = leaf.value.string, text.utf8.count > 3, Int(text.prefix(1)) == nil else {
        continue
      }
      let asked = texts.indices.filter { texts[$0]?.contains(text) == true }
      guard !asked.isEmpty else { continue }
      let change = leaf.otherValues.lazy.map { LineChange(leaf: leaf, values: [$0]) }
        .first { changes.environment(with: [$0]) != nil }
      if let change { search([change], asked) }
    }
  }

  // MARK: Halves

  private mutating func search(_ part: ArraySlice<LineChange>, _ asked: [Int]) {
    guard !part.isEmpty, !asked.isEmpty else { return }
    guard let spec = changes.environment(with: part) else {
      if part.count > 1 { split(part, asked) }
      return
    }
    let observation = observe(spec, asked)
    guard !observation.changed.isEmpty else { return }
    if part.count > 1 {
      split(part, observation.changed)
    } else if let leaf = part.first?.leaf {
      let weight = observation.weight()
      for question in observation.changed {
        hits[question][leaf.place] = Hit(leaf: leaf, weight: weight)
      }
    }
  }

  private mutating func split(_ part: ArraySlice<LineChange>, _ asked: [Int]) {
    let middle = part.startIndex + part.count / 2
    search(part[..<middle], asked)
    search(part[middle...], asked)
  }
}
