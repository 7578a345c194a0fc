import Kubernetes
import Synchronization
import YAML

/// What the schemas say of a set, found out when a check asks first.
package final class SchemaFindings: Sendable {
  struct Kinds: Sendable {
    /// What is known about the kind of each member, in the order of the set.
    var kinds: [SchemaKind] = []
    /// Versions of the cluster's release that have a kind, for those that it does not have as they
    /// are written, and for what they were probably meant to be.
    var versions: [String: [String]] = [:]
    /// Nearest kinds by misspelt one.
    var nearest: [String: String] = [:]
    /// In the order of the set.
    var faults: [SchemaFault] = []
    /// Kinds that the set or what was given defines, by group.
    var definedKinds: [String: Set<String>] = [:]
    /// Groups of Kubernetes itself in the cluster's release.
    var builtInGroups: Set<String> = []

    func isBuiltIn(_ group: String) -> Bool {
      builtInGroups.contains(group) || !group.contains(".")
    }
  }

  private let result = Mutex<Kinds?>(nil)

  func kinds(of objects: ObjectSet) -> Kinds {
    result.withLock { known in
      if let known { return known }
      let made = Self.read(objects)
      known = made
      return made
    }
  }

  private static func read(_ objects: ObjectSet) -> Kinds {
    let store = SchemaStore(objects.facts.kubernetes)
    var result = Kinds()
    define(objects, store, &result)
    // Those without a schema, from templates of other projects.
    let made = Set(objects.members.flatMap(DefinedKinds.of).map { "\($0.group) \($0.kind)" })
    var names: [String] = []
    for member in objects.members {
      var kind = store.kind(member.object.apiVersion, member.kind)
      let place = member.identity.group
      if DefinedKinds.filesOfPrograms.contains(place) || made.contains("\(place) \(member.kind)") {
        kind = .declared(.any)
      }
      result.kinds.append(kind)
      switch kind {
      case .builtIn(let type), .declared(let type), .known(let type):
        let faults = SchemaWalk.faults(in: member, type, store)
        // A template without openAPIV3Schema has a check of its own.
        result.faults +=
          member.kind == "ConstraintTemplate"
          ? faults.filter { !$0.field.path.hasPrefix("spec.crd.spec.validation.") } : faults
      case .otherRelease, .unknown:
        if names.isEmpty {
          let builtIns = store.builtIns()
          names = builtIns.map(\.kind)
          result.builtInGroups = Set(builtIns.map { group(of: $0.apiVersion) })
        }
        note(member.kind, names, store, &result)
      }
    }
    return result
  }

  private static func define(_ objects: ObjectSet, _ store: SchemaStore, _ result: inout Kinds) {
    let reader = CustomSchemaReader(store)
    let given = objects.facts.customDefinitions.all.map(\.node)
    for definition in objects.members("CustomResourceDefinition").map(\.node) + given {
      reader.declare(definition)
      guard let spec = definition["spec"], let group = spec["group"]?.scalarText else { continue }
      result.definedKinds[group, default: []].insert(spec["names"]?["kind"]?.scalarText ?? "")
    }
  }

  /// Notes what a kind that the release does not have may have been meant to be.
  private static func note(
    _ kind: String, _ names: [String], _ store: SchemaStore, _ result: inout Kinds
  ) {
    guard result.versions[kind] == nil else { return }
    result.versions[kind] = store.apiVersions(of: kind)
    guard let near = NearestKind.of(kind, in: names) else { return }
    result.nearest[kind] = near
    result.versions[near] = store.apiVersions(of: near)
  }

  private static func group(of apiVersion: String) -> String {
    apiVersion.firstIndex(of: "/").map { String(apiVersion[..<$0]) } ?? ""
  }
}
