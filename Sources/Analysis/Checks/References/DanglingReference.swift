package import Findings
import Kubernetes

/// Every object, key and port that a set refers to is there.
package struct DanglingReference: Check {
  package static let info = CheckInfo(
    id: "dangling-reference",
    finds: "a field that names an object, key or port which neither the set nor `provides` has",
    why: "the pod never starts, or the route answers 503, and applying it reports nothing",
    mend: "correct the name, or declare under `provides` what the cluster has",
    source: "Kubernetes 1.33 API, the fields that end in Name, Ref and Reference")

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap { member in
      // An object that is not there is reported once, not for each of its keys.
      var missing: Set<ObjectIdentity> = []
      return References.of(member).compactMap { reference -> Finding? in
        // Of a namespace without any object of ours, nothing is known.
        let isKnown = reference.target.namespace.isEmpty
        guard isKnown || objects.namespaces.contains(reference.target.namespace) else { return nil }
        guard objects.contains(reference.target) else {
          guard missing.insert(reference.target).inserted else { return nil }
          return .missing(reference, of: member, others: objects.names(like: reference.target))
        }
        guard let key = reference.key, let keys = objects.keys(of: reference.target),
          !keys.contains(key)
        else { return nil }
        return .missingKey(key, reference, of: member, others: keys.sorted())
      }
    }
  }
}

extension Finding {
  fileprivate static func missing(
    _ reference: Reference, of member: ObjectSet.Member, others: [String]
  ) -> Finding {
    Finding(
      id: DanglingReference.info.id, object: member.identity.description, path: reference.path,
      message: "no \(reference.target.kind) is called '\(reference.target.name)'",
      hint: others.isEmpty ? DanglingReference.info.mend : "there is " + list(others))
  }

  fileprivate static func missingKey(
    _ key: String, _ reference: Reference, of member: ObjectSet.Member, others: [String]
  ) -> Finding {
    let what = reference.target.kind == "Service" ? "port" : "key"
    return Finding(
      id: DanglingReference.info.id, object: member.identity.description, path: reference.path,
      message: "\(reference.target.kind) \(reference.target.name) has no \(what) '\(key)'",
      hint: others.isEmpty ? DanglingReference.info.mend : "there is " + list(others))
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
