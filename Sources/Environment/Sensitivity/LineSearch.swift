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
  private let observe: (EnvironmentSpec, [Int]) -> Observation
  /// In the order of the questions; by the place of the leaf.
  private var hits: [[Place: Hit]]

  /// - Parameters:
  ///   - sensitivity: the environment and its lines.
  ///   - questions: how many there are; they are known by their number.
  ///   - observe: a pure function that answers some of the questions in a changed environment.
  package init(
    _ sensitivity: Sensitivity, questions: Int,
    observe: @escaping (EnvironmentSpec, [Int]) -> Observation
  ) {
    self.sensitivity = sensitivity
    self.observe = observe
    hits = Array(repeating: [:], count: questions)
  }

  /// The lines that change each answer, the one that changes least else first.
  ///
  /// A line counts when one of its other values, or its absence, gives another answer. Questions that
  /// no value of the first kind answers are asked again with the next ones.
  package mutating func run() -> [[Hit]] {
    for round in 0..<Self.rounds {
      let open = hits.indices.filter { hits[$0].isEmpty }
      guard !open.isEmpty else { break }
      let (together, alone) = changes(round)
      search(together[...], open)
      // Accepted with nothing else changed only: choices that ask for another group.
      for change in alone { search([change], open) }
    }
    return hits.map { hits in
      hits.values.sorted {
        ($0.weight, $0.leaf.path.count, $0.leaf.place.file, $0.leaf.place.line)
          < ($1.weight, $1.leaf.path.count, $1.leaf.place.file, $1.leaf.place.line)
      }
    }
  }

  /// Values up, values down, other values, lines away.
  private static let rounds = 4

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

  /// A leaf with what it is to be instead; nil: away.
  struct Change {
    var leaf: Leaf
    var value: Node?
  }

  /// One change for each leaf: as many as an environment accepts together, and the others.
  private func changes(_ round: Int) -> (together: [Change], alone: [Change]) {
    var together: [Change] = []
    var alone: [Change] = []
    for (index, leaf) in sensitivity.leaves.enumerated() {
      let values = leaf.otherValues
      if round == Self.rounds - 1 || values.isEmpty {
        guard leaf.isRemovable, case .key? = leaf.path.last else { continue }
        together.append(Change(leaf: leaf, value: nil))
      } else {
        // Not all numbers are doubled, for what is computed from two of them might stay.
        together.append(
          Change(leaf: leaf, value: values[(round + (round == 0 ? index % 2 : 0)) % values.count]))
      }
    }
    // What is refused names the leaf by its place, which the other value keeps.
    for _ in 0..<Self.refusals {
      let refused = sensitivity.refusedPlaces(together[...])
      guard !refused.isEmpty else { return (together, alone) }
      alone += together.filter { refused.contains($0.leaf.place) }
      let rest = together.filter { !refused.contains($0.leaf.place) }
      // Something is wrong that no line stands for: halving finds out what.
      if rest.count == together.count { break }
      together = rest
    }
    return (together, alone)
  }

  private static let refusals = 8
}

extension Sensitivity {
  /// The environment with some leaves changed; nil when that is none.
  fileprivate func changed(_ changes: ArraySlice<LineSearch.Change>) -> EnvironmentSpec? {
    decoded(node(changes))
  }

  /// Where an environment with some leaves changed is refused.
  fileprivate func refusedPlaces(_ changes: ArraySlice<LineSearch.Change>) -> Set<Place> {
    Set(faults(in: node(changes)).compactMap(\.place))
  }

  private func node(_ changes: ArraySlice<LineSearch.Change>) -> Node {
    changes.reduce(merged) { $0.replacing(at: $1.leaf.path, with: $1.value) }
  }
}
