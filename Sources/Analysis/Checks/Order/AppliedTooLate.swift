package import Findings
import Kubernetes

/// What others need is applied before them.
package struct AppliedTooLate: Check {
  package static let info = CheckInfo(
    id: "ord-apply-order",
    finds:
      "an object that needs another one which is applied after it: by file order, by the waves of"
      + " Argo CD, or by the hooks of Helm",
    why: "the first rollout stops: the API server refuses the object, or a wave waits for ever",
    mend: "give what is needed an earlier place, wave or weight",
    source:
      "kubectl apply: files in the order of their names; Argo CD documentation, Sync Phases and"
      + " Waves; Helm documentation, Chart Hooks",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: shop
          annotations: { argocd.argoproj.io/sync-wave: "2" }
        data: { level: info }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              envFrom: [{ configMapRef: { name: settings } }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { level: info }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          annotations: { argocd.argoproj.io/sync-wave: "2" }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              envFrom: [{ configMapRef: { name: settings } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let phases = ApplyPhases(objects)
    return references(objects, phases) + (phases.isStaged ? [] : files(objects))
  }

  // MARK: Waves and hooks

  private func references(_ objects: ObjectSet, _ phases: ApplyPhases) -> [Finding] {
    guard phases.isStaged else { return [] }
    var seen: Set<[Int]> = []
    let named = objects.references.compactMap { reference -> (Cursor, ObjectSet.Member)? in
      objects.member(reference.target).map { (reference.name, $0) }
    }
    let placed = objects.members.compactMap { member -> (Cursor, ObjectSet.Member)? in
      objects.member("Namespace", "", member.namespace).map {
        (member.root[at: "metadata", "namespace"], $0)
      }
    }
    return (placed + named).compactMap { field, needed in
      let user = field.member
      guard user !== needed, Self.blocks(user, needed),
        seen.insert([user.index, needed.index]).inserted,
        let reason = phases.reason(user, before: needed)
      else { return nil }
      return finding(
        field, "\(user.identity) needs \(needed.identity), which comes later: \(reason)")
    }
  }

  /// Without the needed one the user does not get ready, so that its wave never ends.
  private static func blocks(_ user: ObjectSet.Member, _ needed: ObjectSet.Member) -> Bool {
    if needed.kind == "Namespace" { return true }
    guard WorkloadKind(rawValue: user.kind) != nil else { return false }
    return ["ConfigMap", "Secret", "ServiceAccount", "PersistentVolumeClaim", "PriorityClass"]
      .contains(needed.kind)
  }

  // MARK: Files

  /// `kubectl apply -f` takes files by their names and documents as they stand.
  private func files(_ objects: ObjectSet) -> [Finding] {
    guard objects.facts.order != .given else { return [] }
    var findings: [Finding] = []
    var reported: Set<ObjectIdentity> = []
    let definitions = objects.members("CustomResourceDefinition").map { member in
      (
        member, member.root[at: "spec", "group"].text ?? "",
        member.root[at: "spec", "names", "kind"].text ?? ""
      )
    }
    for member in objects.members {
      let space = objects.member("Namespace", "", member.namespace)
      let definition = definitions.first {
        $0.1 == member.identity.group && $0.2 == member.kind
      }?.0
      for needed in [space, definition].compactMap({ $0 })
      where needed.index > member.index && reported.insert(needed.identity).inserted {
        findings.append(.later(self, needed, member))
      }
      guard member.kind == "Pod", member.identity.group.isEmpty,
        let name = member.root[at: "spec", "serviceAccountName"].text,
        let account = objects.member("ServiceAccount", member.namespace, name),
        account.index > member.index, reported.insert(account.identity).inserted
      else { continue }
      findings.append(.later(self, account, member))
    }
    return findings
  }
}

extension Finding {
  /// In what order somebody applies files, nobody knows for sure.
  fileprivate static func later(
    _ check: AppliedTooLate, _ needed: ObjectSet.Member, _ first: ObjectSet.Member
  ) -> Finding {
    let place = needed.file == first.file ? "" : " in \(first.file)"
    var finding = check.finding(
      needed,
      "\(needed.identity) is needed by \(first.identity)\(place), which 'kubectl apply -f' applies"
        + " before it",
      hint: "let it stand first: in the stream, or in a file whose name sorts first")
    finding.severity = .warning
    return finding
  }
}
