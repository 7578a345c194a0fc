package import Kubernetes
package import YAML

/// The objects of one environment with what they can refer to.
package struct ObjectSet: Sendable {
  /// An object with the file that it stands in.
  package struct Member: Sendable {
    package var object: ManifestObject
    package var identity: ObjectIdentity
    package var file: String

    package var node: Node { object.node }
  }

  package let members: [Member]
  /// The namespaces that objects of the set stand in; empty for cluster-scoped ones.
  package let namespaces: Set<String>
  /// Everything that can be referred to, with its keys as in `DeclaredObject`.
  private let targets: [ObjectIdentity: Set<String>?]
  /// Names that exist, by kind and namespace, for hints.
  private let names: [ObjectIdentity: [String]]

  package init(_ files: [ManifestFile], declared: [DeclaredObject] = []) {
    members = files.flatMap { file in
      file.objects.map { Member(object: $0, identity: $0.identity, file: file.path) }
    }
    namespaces = Set(members.map(\.identity.namespace))
    var targets: [ObjectIdentity: Set<String>?] = [:]
    for object in members.flatMap(MadeObjects.objects) + declared {
      targets.updateValue(object.keys, forKey: object.identity)
    }
    for member in members {
      targets.updateValue(ReferableKeys.keys(of: member), forKey: member.identity)
    }
    self.targets = targets
    names = Dictionary(grouping: targets.keys, by: \.withoutName).mapValues {
      $0.map(\.name).sorted()
    }
  }

  /// Whether an object is in the set, declared, or made by a controller from the set.
  package func contains(_ identity: ObjectIdentity) -> Bool { targets[identity] != nil }

  /// The keys of an object; nil when it is not there or its keys are not known.
  package func keys(of identity: ObjectIdentity) -> Set<String>? { targets[identity] ?? nil }

  /// Names of the objects of the same kind and namespace, sorted.
  package func names(like identity: ObjectIdentity) -> [String] {
    names[identity.withoutName] ?? []
  }
}

extension ObjectIdentity {
  fileprivate var withoutName: ObjectIdentity {
    ObjectIdentity(group: group, kind: kind, namespace: namespace, name: "")
  }
}
