import Kubernetes

/// What an object is called apart from its namespace, which is a line of the environment itself.
struct ObjectKey: Hashable {
  let group: String
  let kind: String
  let name: String

  init(_ identity: ObjectIdentity) {
    group = identity.group
    kind = identity.kind
    name = identity.name
  }
}

/// The objects of one output, for comparisons with another one.
struct ObjectIndex {
  private let objects: [ObjectKey: ManifestObject]

  init(_ files: [ManifestFile]) {
    objects = Dictionary(files.flatMap(\.objects).map { (ObjectKey($0.identity), $0) }) {
      first, _ in first
    }
  }

  subscript(key: ObjectKey) -> ManifestObject? { objects[key] }

  /// The object that a finding names: `Service shop/web`.
  func object(called description: String) -> ManifestObject? {
    objects.values.first { $0.identity.description == description }
  }

  /// How many values are other ones, absent or new.
  func differences(to other: ObjectIndex) -> Int {
    var count = 0
    for (key, object) in objects {
      count += other[key].map { object.node.differences(to: $0.node) } ?? object.node.valueCount
    }
    for (key, object) in other.objects where objects[key] == nil { count += object.node.valueCount }
    return count
  }
}
