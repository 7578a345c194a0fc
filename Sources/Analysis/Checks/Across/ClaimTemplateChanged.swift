package import Findings
import Kubernetes
import Scalars
import YAML

/// Claims do not shrink, and those of a StatefulSet stay as they are.
package struct ClaimTemplateChanged: Check {
  package static let info = CheckInfo(
    id: "sto-claim-template-changed",
    finds:
      "claim templates of a StatefulSet that differ from the previous render, or a claim that is"
      + " smaller than before",
    why: "the API server refuses it: nothing of the object is changed any more, the image included",
    mend: "leave the templates; enlarge the claims themselves, and replace the StatefulSet with"
      + " --cascade=orphan",
    source: "Kubernetes documentation, StatefulSets: Volume Claim Templates; Persistent Volumes:"
      + " Expanding Persistent Volumes Claims",
    example: CheckExample(
      bad: set(size: "20Gi"), good: set(size: "10Gi"), previous: set(size: "10Gi")))

  private static func set(size: String) -> String {
    """
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db, namespace: shop }
    spec:
      selector: { matchLabels: { app: db } }
      template:
        metadata: { labels: { app: db } }
        spec: { containers: [{ name: db, image: "postgres:16.9" }] }
      volumeClaimTemplates:
        - metadata: { name: data }
          spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: \(size) } } }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let previous = objects.comparison.previous else { return [] }
    return objects.continued.flatMap { now, before -> [Finding] in
      guard before.node["spec"] != nil else { return [] }
      switch (now.identity.group, now.kind) {
      case ("apps", "StatefulSet"): return templates(now, before, previous.name)
      case ("", "PersistentVolumeClaim"):
        return shrunk(now, before, ["spec", "resources", "requests", "storage"], previous.name)
      case ("postgresql.cnpg.io", "Cluster"):
        return shrunk(now, before, ["spec", "storage", "size"], previous.name)
          + shrunk(now, before, ["spec", "walStorage", "size"], previous.name)
      default: return []
      }
    }
  }

  private func templates(
    _ now: ObjectSet.Member, _ before: ObjectSet.Member, _ name: String
  ) -> [Finding] {
    let field = now.root[at: "spec", "volumeClaimTemplates"]
    let old = before.root[at: "spec", "volumeClaimTemplates"].items
    var findings: [Finding] = []
    for template in field.items {
      let title = template[at: "metadata", "name"].text ?? ""
      guard let was = old.first(where: { $0[at: "metadata", "name"].text == title }) else {
        findings.append(
          finding(template, "\(name) has no claim template '\(title)': \(Self.refused)"))
        continue
      }
      for path in Self.parts {
        let (new, before) = (template.descending(path), was.descending(path))
        guard !Self.isSame(new, before) else { continue }
        findings.append(
          finding(
            new,
            "claim template '\(title)' had \(path.last ?? "") \(Self.text(before)) in \(name) and has"
              + " \(Self.text(new)): \(Self.refused)"))
      }
    }
    let titles = Set(field.items.compactMap { $0[at: "metadata", "name"].text })
    for template in old {
      guard let title = template[at: "metadata", "name"].text, !titles.contains(title) else {
        continue
      }
      findings.append(
        finding(field, "claim template '\(title)' of \(name) is gone: \(Self.refused)"))
    }
    return findings
  }

  private static let refused = "the API server refuses any change of volumeClaimTemplates"

  private static let parts = [
    ["spec", "resources", "requests", "storage"], ["spec", "storageClassName"],
    ["spec", "accessModes"], ["spec", "volumeMode"],
  ]

  /// `10Gi` and `10240Mi` are one size.
  private static func isSame(_ new: Cursor, _ old: Cursor) -> Bool {
    if let left = new.quantity, let right = old.quantity { return left == right }
    return new.node == old.node || !new.exists && !old.exists
  }

  private static func text(_ cursor: Cursor) -> String {
    cursor.text ?? (cursor.exists ? cursor.items.compactMap(\.text).joined(separator: ",") : "none")
  }

  private func shrunk(
    _ now: ObjectSet.Member, _ before: ObjectSet.Member, _ path: [String], _ name: String
  ) -> [Finding] {
    let (new, old) = (now.root.descending(path), before.root.descending(path))
    guard let size = new.quantity, let was = old.quantity, size < was else { return [] }
    return [
      finding(
        new, "the claim had \(was) in \(name) and asks for \(size): a claim cannot shrink",
        hint: "keep \(was), or move the data to a new claim")
    ]
  }
}

extension Cursor {
  fileprivate func descending(_ path: [String]) -> Cursor { path.reduce(self) { $0[$1] } }
}
