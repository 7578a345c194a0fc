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

  private let sensitivity: Sensitivity
  private let texts: [String?]
  private let observe: (EnvironmentSpec, [Int]) -> Observation
  /// In the order of the questions; by the place of the leaf.
  private var hits: [[Place: Hit]]

  /// - Parameters:
  ///   - sensitivity: the environment and its lines.
  ///   - texts: one for each question, where its answer is one now; they are known by their number.
  ///   - observe: a pure function that answers some of the questions in a changed environment.
  package init(
    _ sensitivity: Sensitivity, questions texts: [String?],
    observe: @escaping (EnvironmentSpec, [Int]) -> Observation
  ) {
    self.sensitivity = sensitivity
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
    for round in 0..<Self.rounds where !open.isEmpty {
      let (together, alone) = changes(round)
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

  /// Values up, values down, other values, lines away.
  private static let rounds = 4

  /// Lines whose value stands in the answer as it is: names, images, hosts.
  ///
  /// Numbers are left out: they are mostly in an answer by chance, or by sums with others.
  private mutating func searchQuoted() {
    for leaf in sensitivity.leaves {
      guard let text = leaf.value.string, text.utf8.count > 3, Int(text.prefix(1)) == nil else {
        continue
      }
      let asked = texts.indices.filter { texts[$0]?.contains(text) == true }
      guard !asked.isEmpty else { continue }
      let change = leaf.otherValues.lazy.map { Change(leaf: leaf, values: [$0]) }
        .first { sensitivity.changed([$0]) != nil }
      if let change { search([change], asked) }
    }
  }

  // MARK: Halves

  private mutating func search(_ changes: ArraySlice<Change>, _ asked: [Int]) {
    guard !changes.isEmpty, !asked.isEmpty else { return }
    guard let spec = sensitivity.changed(changes) else {
      if changes.count > 1 { split(changes, asked) }
      return
    }
    let observation = observe(spec, asked)
    guard !observation.changed.isEmpty else { return }
    if changes.count > 1 {
      split(changes, observation.changed)
    } else if let leaf = changes.first?.leaf {
      let weight = observation.weight()
      for question in observation.changed {
        hits[question][leaf.place] = Hit(leaf: leaf, weight: weight)
      }
    }
  }

  private mutating func split(_ changes: ArraySlice<Change>, _ asked: [Int]) {
    let middle = changes.startIndex + changes.count / 2
    search(changes[..<middle], asked)
    search(changes[middle...], asked)
  }

  // MARK: Changes

  /// A leaf with what it is to be instead.
  fileprivate struct Change {
    var leaf: Leaf
    /// The first one counts, the others are tried when it is refused; nil: the line away.
    var values: [Node?]
  }

  /// One change for each leaf: as many as an environment accepts together, and the others.
  private func changes(_ round: Int) -> (together: [Change], alone: [Change]) {
    var together = sensitivity.leaves.enumerated().compactMap { index, leaf in
      change(of: leaf, round, isOdd: index % 2 == 1)
    }
    var alone: [Change] = []
    for _ in 0..<Self.refusals {
      let refused = refused(together)
      guard !refused.isEmpty else { break }
      var accepted: [Change] = []
      for (index, change) in together.enumerated() {
        if !refused.contains(index) {
          accepted.append(change)
        } else if change.values.count > 1 {
          accepted.append(Change(leaf: change.leaf, values: Array(change.values.dropFirst())))
        } else {
          alone.append(change)
        }
      }
      together = accepted
    }
    return (together, alone)
  }

  private static let refusals = 12

  private func change(of leaf: Leaf, _ round: Int, isOdd: Bool) -> Change? {
    let values = leaf.otherValues
    if round == Self.rounds - 1 || values.isEmpty {
      guard leaf.isRemovable, case .key? = leaf.path.last else { return nil }
      return Change(leaf: leaf, values: [nil])
    }
    // Not all numbers are doubled: what is computed from two of them might stay as it is.
    let start = (round + (isOdd ? 1 : 0)) % values.count
    return Change(leaf: leaf, values: Array((values[start...] + values[..<start]).prefix(4)))
  }

  /// Changes that an environment with all of them is refused for, by their index.
  private func refused(_ changes: [Change]) -> Set<Int> {
    var refused: Set<Int> = []
    for fault in sensitivity.faults(of: changes) {
      // At the value itself; else at a group that a value under it or beside it does not fit to.
      let path = fault.path ?? ""
      let group = path.prefix { $0 != "[" }.split(separator: ".").dropLast().joined(separator: ".")
      let causes: [(Leaf) -> Bool] = [
        { leaf in fault.place.map { leaf.place.isSameStart(as: $0) } ?? false },
        { leaf in !path.isEmpty && leaf.name.hasPrefix(path) },
        { leaf in leaf.hasChoices && leaf.name.hasPrefix(group) },
        { leaf in leaf.name.hasPrefix(group) },
      ]
      for cause in causes {
        let found = changes.indices.filter { cause(changes[$0].leaf) }
        refused.formUnion(found)
        if !found.isEmpty { break }
      }
    }
    return refused
  }
}

extension Place {
  fileprivate func isSameStart(as other: Place) -> Bool {
    line == other.line && column == other.column && file == other.file
  }
}

extension Leaf {
  fileprivate var hasChoices: Bool {
    if case .scalar(let rules) = shape { !rules.choices.isEmpty } else { false }
  }
}

extension Sensitivity {
  /// The environment with some leaves changed; nil when that is none.
  fileprivate func changed(_ changes: ArraySlice<LineSearch.Change>) -> EnvironmentSpec? {
    decoded(node(changes))
  }

  /// Why an environment with some leaves changed is refused.
  fileprivate func faults(of changes: [LineSearch.Change]) -> [Finding] {
    faults(in: node(changes[...]))
  }

  private func node(_ changes: ArraySlice<LineSearch.Change>) -> Node {
    changes.reduce(merged) { $0.replacing(at: $1.leaf.path, with: $1.values.first ?? nil) }
  }
}
