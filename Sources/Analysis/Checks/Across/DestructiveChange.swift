package import Findings
import Kubernetes
import YAML

/// Fields that never change do not.
package struct DestructiveChange: Check {
  package static let info = CheckInfo(
    id: "ord-destructive-change",
    finds:
      "a changed field that the API server never lets change, so that the object has to be deleted"
      + " and made again",
    why:
      "applying fails in the middle of the set; deleting first takes the pods, the address or the"
      + " data with it",
    mend: "leave the field as it was, or plan the change: a new object beside the old one",
    source: "Kubernetes 1.33, validation of updates, per kind: k8s.io/kubernetes pkg/apis",
    example: CheckExample(
      bad: service(cluster: "None"), good: service(cluster: "10.0.0.7"),
      previous: service(cluster: "10.0.0.7")))

  private static func service(cluster address: String) -> String {
    """
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { clusterIP: \(address), selector: { app: web }, ports: [{ port: 80 }] }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let previous = objects.comparison.previous else { return [] }
    return objects.continued.flatMap { now, before -> [Finding] in
      // Only an inventory is known of it.
      guard before.node["metadata"] != nil, !Self.isReplaced(now) else { return [] }
      if let finding = frozen(now, before, previous.name) { return [finding] }
      return Self.fields(of: now).compactMap { path in
        let (new, old) = (now.root.descending(path), before.root.descending(path))
        guard Self.differ(new, old, path) else { return nil }
        return finding(
          new,
          "it was \(Self.text(old)) in \(previous.name) and is \(Self.text(new)): the API server"
            + " refuses to change it")
      }
    }
  }

  /// Tools that delete and create where they cannot change.
  private static func isReplaced(_ member: ObjectSet.Member) -> Bool {
    let annotations = member.annotations
    let options = annotations["argocd.argoproj.io/sync-options"] ?? ""
    return options.contains("Replace=true") || options.contains("Force=true")
      || annotations["kustomize.toolkit.fluxcd.io/force"] == "enabled"
      || annotations["helm.sh/hook"] != nil || annotations["argocd.argoproj.io/hook"] != nil
  }

  /// A ConfigMap or Secret that was declared immutable.
  private func frozen(
    _ now: ObjectSet.Member, _ before: ObjectSet.Member, _ name: String
  ) -> Finding? {
    guard ["ConfigMap", "Secret"].contains(now.kind), before.root["immutable"].boolean == true
    else {
      return nil
    }
    for field in ["data", "stringData", "binaryData"] where now.node[field] != before.node[field] {
      return finding(
        now.root[field],
        "\(now.identity) was immutable in \(name), and its \(field) differs: the API server refuses"
          + " the change",
        hint: "give the changed one another name, with a hash of its content")
    }
    guard now.root["immutable"].boolean != true else { return nil }
    return finding(
      now.root["immutable"],
      "\(now.identity) was immutable in \(name): that cannot be taken back")
  }

  private static func fields(of member: ObjectSet.Member) -> [[String]] {
    known["\(member.identity.group)/\(member.kind)"] ?? []
  }

  private static let known: [String: [[String]]] = [
    "apps/Deployment": [["spec", "selector"]],
    "apps/DaemonSet": [["spec", "selector"]],
    "apps/ReplicaSet": [["spec", "selector"]],
    "apps/StatefulSet": [
      ["spec", "selector"], ["spec", "serviceName"], ["spec", "podManagementPolicy"],
    ],
    "batch/Job": [
      ["spec", "template"], ["spec", "selector"], ["spec", "completionMode"],
    ],
    "/Service": [["spec", "clusterIP"], ["spec", "ipFamilies"]],
    "/PersistentVolumeClaim": [
      ["spec", "storageClassName"], ["spec", "accessModes"], ["spec", "volumeMode"],
      ["spec", "volumeName"], ["spec", "selector"],
    ],
    "/Secret": [["type"]],
    "rbac.authorization.k8s.io/RoleBinding": [["roleRef"]],
    "rbac.authorization.k8s.io/ClusterRoleBinding": [["roleRef"]],
    "storage.k8s.io/StorageClass": [
      ["provisioner"], ["parameters"], ["reclaimPolicy"], ["volumeBindingMode"],
    ],
    "scheduling.k8s.io/PriorityClass": [["value"], ["preemptionPolicy"]],
    "networking.k8s.io/IngressClass": [["spec", "controller"]],
    "node.k8s.io/RuntimeClass": [["handler"]],
    "apiextensions.k8s.io/CustomResourceDefinition": [["spec", "group"], ["spec", "scope"]],
    "policy/PodDisruptionBudget": [],
    "discovery.k8s.io/EndpointSlice": [["addressType"]],
  ]

  /// Without a word on either side the server's own choice stays.
  private static func differ(_ new: Cursor, _ old: Cursor, _ path: [String]) -> Bool {
    switch path.last {
    case "clusterIP", "serviceName", "selector", "roleRef", "template", "provisioner", "type":
      guard new.exists || old.exists else { return false }
      if path.last == "clusterIP" {
        return (new.text ?? "") != (old.text ?? "") && isChange(new, old)
      }
      if path.last == "type" { return (new.text ?? "Opaque") != (old.text ?? "Opaque") }
      return new.node != old.node
    default: return new.exists && old.exists && new.node != old.node
    }
  }

  /// Leaving the address out where one was given keeps it, unless there was none on purpose.
  private static func isChange(_ new: Cursor, _ old: Cursor) -> Bool {
    new.exists || old.text == "None"
  }

  private static func text(_ cursor: Cursor) -> String {
    guard let node = cursor.node, cursor.exists else { return "not set" }
    if let text = node.scalarText { return "'\(text)'" }
    if let kind = cursor["kind"].text, let name = cursor["name"].text { return "\(kind) \(name)" }
    let labels = (cursor["matchLabels"].exists ? cursor["matchLabels"] : cursor).texts
    if !labels.isEmpty, labels.count < 6 {
      return labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        .joined(separator: ",")
    }
    let items = cursor.items.compactMap(\.text)
    return items.isEmpty ? "another one" : items.joined(separator: ",")
  }
}

extension Cursor {
  fileprivate func descending(_ path: [String]) -> Cursor { path.reduce(self) { $0[$1] } }
}
