/// Other sets that a set is compared with: what it was before, and other environments.
package struct SetComparison: Sendable {
  /// What was applied before; nil: nobody says.
  package var previous: NamedSet?
  /// Other environments of the same project.
  package var environments: [NamedSet] = []
  /// The same input, rendered again.
  package var again: NamedSet?

  package init(
    previous: NamedSet? = nil, environments: [NamedSet] = [], again: NamedSet? = nil
  ) {
    self.previous = previous
    self.environments = environments
    self.again = again
  }
}

/// A set with the name that messages call it by.
///
/// A class, since a set holds those that it is compared with.
package final class NamedSet: Sendable {
  /// `staging`, `out/production`.
  package let name: String
  package let objects: ObjectSet

  package init(name: String, _ objects: ObjectSet) {
    self.name = name
    self.objects = objects
  }
}

extension ObjectSet {
  /// The same set, compared with others.
  package func compared(_ comparison: SetComparison) -> ObjectSet {
    var objects = self
    objects.comparison = comparison
    return objects
  }

  /// Objects that were there before under the same identity, in the order of the set.
  var continued: [(now: Member, before: Member)] {
    guard let previous = comparison.previous?.objects else { return [] }
    return members.compactMap { member in
      previous.member(member.identity).map { (member, $0) }
    }
  }
}
