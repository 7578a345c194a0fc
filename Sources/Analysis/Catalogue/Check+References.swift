package import Findings
import Kubernetes

extension Check {
  /// A finding for each reference to an object that is nowhere, with the nearest of those that are there.
  package func findings(missing references: [Reference], in objects: ObjectSet) -> [Finding] {
    references.map { reference in
      finding(
        reference.name, "no \(reference.target.kind) is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }

  /// A finding for each reference to a key or port that its object lacks, with those that it has.
  ///
  /// - Parameters:
  ///   - kind: what is referred to.
  ///   - what: what it lacks: `key`, `port`.
  ///   - objects: the set.
  /// - Returns: the findings, in the order of the references.
  package func findings(
    missingKeysOf kind: String, _ what: String, in objects: ObjectSet
  ) -> [Finding] {
    objects.missingKeys(kind).map { reference, key, known in
      let nearest = NearestName.of(key, in: known)
      let others = known.map { "'\($0)'" }.joined(separator: ", ")
      return finding(
        reference.key ?? reference.name, "\(kind) \(reference.target.name) has no \(what) '\(key)'",
        hint: nearest.map { "did you mean '\($0)'?" } ?? (known.isEmpty ? nil : "it has " + others))
    }
  }

  /// What is not known about references into namespaces of which nothing was given.
  package func undecided(_ references: [Reference]) -> [Undecided] {
    references.map { reference in
      let target = reference.target
      return undecided(
        "whether there is a \(target.kind) \(target.namespace)/\(target.name)",
        about: reference.name.member, needs: .objectsElsewhere)
    }
  }
}
