import Findings
package import Kubernetes

/// A field that names another object.
package struct Reference: Sendable {
  package var target: ObjectIdentity
  /// The field with the name.
  package var name: Cursor
  /// The field with a key of the target's data, or with a port, that is named beside it.
  package var key: Cursor?
}

extension ObjectSet {
  /// References to objects of some kinds that are nowhere.
  ///
  /// They are neither in the set, nor declared, nor made by a controller. An object that is not there is
  /// reported once for each that names it. Of a namespace without any object of ours nothing is known,
  /// so it is left out.
  package func missing(_ kinds: String...) -> [Reference] {
    var seen: Set<[String]> = []
    return references.filter { reference in
      let target = reference.target
      guard kinds.contains(target.kind), !contains(target),
        target.namespace.isEmpty || namespaces.contains(target.namespace)
      else { return false }
      return seen.insert(["\(reference.name.member.index)", "\(target)"]).inserted
    }
  }

  /// References into namespaces of which nothing is known: `missing` leaves them out.
  package func elsewhere(_ kinds: String...) -> [Reference] {
    references.filter { reference in
      let target = reference.target
      return kinds.contains(target.kind) && !contains(target) && !target.namespace.isEmpty
        && !namespaces.contains(target.namespace)
    }
  }

  /// References to a key of an object that is there without saying which keys it has.
  package func unknownKeys(_ kind: String) -> [(reference: Reference, key: String)] {
    references.compactMap { reference in
      guard reference.target.kind == kind, let key = reference.key?.text,
        contains(reference.target), keys(of: reference.target) == nil
      else { return nil }
      return (reference, key)
    }
  }

  /// References to objects that are there, with a key or port that they lack; with those they have.
  package func missingKeys(_ kind: String) -> [(reference: Reference, key: String, known: [String])]
  {
    references.compactMap { reference in
      guard reference.target.kind == kind, let key = reference.key?.text,
        let known = keys(of: reference.target), !known.contains(key)
      else { return nil }
      return (reference, key, known.sorted())
    }
  }

  /// What to do about a name that is nowhere: the nearest of those that there are.
  package func hint(for target: ObjectIdentity) -> String? {
    let others = names(like: target)
    if let nearest = NearestName.of(target.name, in: others) { return "did you mean '\(nearest)'?" }
    return others.isEmpty || others.count > 8
      ? nil : "there is " + others.map { "'\($0)'" }.joined(separator: ", ")
  }
}
