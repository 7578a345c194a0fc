import Findings
import YAML

/// What the lines of an environment might be instead, worked out once for several searches.
package final class LineChanges {
  let sensitivity: Sensitivity
  /// By round, as far as they were asked for.
  private var known: [Int: Round] = [:]

  /// One change for each line.
  typealias Round = (
    /// As many as an environment accepts together.
    together: [LineChange],
    /// Those that it accepts with nothing else changed only: choices that ask for another group.
    alone: [LineChange]
  )

  package init(_ sensitivity: Sensitivity) {
    self.sensitivity = sensitivity
  }

  /// Values up, values down, lines away.
  static let rounds = 3

  func round(_ number: Int) -> Round {
    if let round = known[number] { return round }
    let round = makeRound(number)
    known[number] = round
    return round
  }

  /// The environment with some lines changed; nil when that is none.
  func environment(with changes: ArraySlice<LineChange>) -> EnvironmentSpec? {
    sensitivity.decoded(node(changes))
  }

  private func node(_ changes: ArraySlice<LineChange>) -> Node {
    changes.reduce(sensitivity.merged) {
      $0.replacing(at: $1.leaf.path, with: $1.values.first ?? nil)
    }
  }

  // MARK: Rounds

  private func makeRound(_ number: Int) -> Round {
    var together = sensitivity.leaves.enumerated().compactMap { index, leaf in
      change(of: leaf, number, isOdd: index % 2 == 1)
    }
    var alone: [LineChange] = []
    for _ in 0..<Self.refusals {
      let refused = refused(together)
      guard !refused.isEmpty else { break }
      var accepted: [LineChange] = []
      for (index, change) in together.enumerated() {
        if !refused.contains(index) {
          accepted.append(change)
        } else if change.values.count > 1 {
          accepted.append(LineChange(leaf: change.leaf, values: Array(change.values.dropFirst())))
        } else {
          alone.append(change)
        }
      }
      together = accepted
    }
    // Once is enough for those that cost a rendering each, and only if they are environments at all.
    alone = number == 1 ? [] : alone.filter { environment(with: [$0]) != nil }
    return (together, alone)
  }

  private static let refusals = 24

  private func change(of leaf: Leaf, _ round: Int, isOdd: Bool) -> LineChange? {
    let values = leaf.otherValues
    if round == Self.rounds - 1 || values.isEmpty {
      guard leaf.isRemovable, case .key? = leaf.path.last else { return nil }
      return LineChange(leaf: leaf, values: [nil])
    }
    // Not all numbers are doubled: what is computed from two of them might stay as it is.
    let start = (round + (isOdd ? 1 : 0)) % values.count
    return LineChange(leaf: leaf, values: Array((values[start...] + values[..<start]).prefix(4)))
  }

  /// Changes that an environment with all of them is refused for, by their index.
  private func refused(_ changes: [LineChange]) -> Set<Int> {
    var refused: Set<Int> = []
    for fault in sensitivity.faults(in: node(changes[...])) {
      let path = fault.path ?? ""
      let group = path.prefix { $0 != "[" }.split(separator: ".").dropLast().joined(separator: ".")
      // At the value itself; else at one that the message names, or at a group that a value under it
      // or beside it does not fit to.
      let causes: [(Leaf) -> Bool] = [
        { leaf in fault.place.map { leaf.place.isSameStart(as: $0) } ?? false },
        { leaf in leaf.name.contains(".") && fault.message.contains(leaf.name) },
        { leaf in !path.isEmpty && leaf.name.hasPrefix(path) && leaf.hasChoices },
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
