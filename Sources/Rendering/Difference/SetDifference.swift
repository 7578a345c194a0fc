package import Kubernetes
import YAML

/// What differs between two outputs: objects by identity, other files by path.
package struct SetDifference: Sendable {
  /// How a whole object or file is different.
  package enum Change: String, Sendable {
    case added, removed, changed
  }

  /// What a difference is about.
  package enum Subject: Sendable, Hashable {
    case object(ObjectIdentity)
    case file(String)
  }

  /// An object or a file with the fields in which it is different, secret values masked.
  package struct Item: Sendable {
    package var subject: Subject
    package var change: Change
    /// Empty unless `change` is `changed`.
    package var fields: [FieldChange] = []
  }

  /// Objects first, each part sorted.
  package var items: [Item] = []

  package var isEmpty: Bool { items.isEmpty }

  package init(old: ComparedSet, new: ComparedSet) {
    let pairs = Self.pairs(Array(old.objects.keys), Array(new.objects.keys))
    for pair in pairs {
      switch (pair.old.flatMap { old.objects[$0] }, pair.new.flatMap { new.objects[$0] }) {
      case (let before?, let after?): compare(.object(pair.subject), before, after)
      case (nil, _?): items.append(Item(subject: .object(pair.subject), change: .added))
      case (_?, nil): items.append(Item(subject: .object(pair.subject), change: .removed))
      case (nil, nil): break
      }
    }
    compareFiles(old.documents, new.documents) { $0 }
    compareFiles(old.texts, new.texts) { .string($0) }
  }

  private mutating func compare(_ subject: Subject, _ old: Node, _ new: Node) {
    let changes = NodeDifference.changes(old: old, new: new)
    if changes.isEmpty { return }
    let mask = SecretMask(subject)
    items.append(Item(subject: subject, change: .changed, fields: changes.map(mask.applied)))
  }

  private mutating func compareFiles<Value>(
    _ old: [String: Value], _ new: [String: Value], _ node: (Value) -> Node
  ) {
    for path in Set(old.keys).union(new.keys).sorted() {
      switch (old[path], new[path]) {
      case (let before?, let after?): compare(.file(path), node(before), node(after))
      case (nil, _?): items.append(Item(subject: .file(path), change: .added))
      case (_?, nil): items.append(Item(subject: .file(path), change: .removed))
      case (nil, nil): break
      }
    }
  }

  private struct Pair {
    var old: ObjectIdentity?
    var new: ObjectIdentity?
    var subject: ObjectIdentity
  }

  /// Pairs equal identities; what is left, by kind and name within the namespace of each set, so that two
  /// environments can be compared whose namespaces have different names.
  private static func pairs(_ old: [ObjectIdentity], _ new: [ObjectIdentity]) -> [Pair] {
    let same = Set(old).intersection(new)
    var pairs = same.map { Pair(old: $0, new: $0, subject: $0) }
    let (oldNames, newNames) = (EnvironmentNames(old), EnvironmentNames(new))
    var leftOld = Dictionary(grouping: old.filter { !same.contains($0) }, by: oldNames.key)
    for (key, candidates) in Dictionary(
      grouping: new.filter { !same.contains($0) }, by: newNames.key)
    {
      if candidates.count == 1, let partners = leftOld[key], partners.count == 1 {
        pairs.append(Pair(old: partners[0], new: candidates[0], subject: candidates[0]))
        leftOld[key] = nil
      } else {
        pairs += candidates.map { Pair(old: nil, new: $0, subject: $0) }
      }
    }
    pairs += leftOld.values.joined().map { Pair(old: $0, new: nil, subject: $0) }
    return pairs.sorted { $0.subject < $1.subject }
  }
}
