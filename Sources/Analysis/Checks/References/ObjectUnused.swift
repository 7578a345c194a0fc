package import Findings
import Kubernetes
import YAML

/// Every ConfigMap, Secret, claim and ServiceAccount is used by something.
package struct ObjectUnused: Check {
  package static let info = CheckInfo(
    id: "ref-unused-object",
    finds: "a ConfigMap, Secret, claim or ServiceAccount that no other object names",
    why: "it is dead, or what should use it names another: settings that nobody reads mislead",
    mend: "remove it, or mount it where it is meant to be read",
    source: "Kubernetes documentation, ConfigMaps; Secrets; Persistent Volumes",
    severity: .note, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web-config, namespace: shop }
        data: { log.level: info }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web-config, namespace: shop }
        data: { log.level: info }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              envFrom: [{ configMapRef: { name: web-config } }]
        """))

  package init() {}

  private static let kinds = ["ConfigMap", "Secret", "PersistentVolumeClaim", "ServiceAccount"]

  package func run(on objects: ObjectSet) -> [Finding] {
    let members = Self.kinds.flatMap(objects.members).filter { !Self.isFoundByLabel($0) }
    guard !members.isEmpty else { return [] }
    var named: Set<String> = []
    for member in objects.members { Self.collect(member.node, below: "", into: &named) }
    return members.compactMap { member in
      guard !named.contains(member.name), member.name != "default" else { return nil }
      return finding(member, "nothing in the set names \(member.kind) \(member.name)")
    }
  }

  /// Sidecars and controllers find these by a label or a type.
  private static func isFoundByLabel(_ member: ObjectSet.Member) -> Bool {
    member.labels.keys.contains { $0.hasPrefix("grafana_") || $0.hasSuffix("/reload") }
      || (member.root["type"].text ?? "Opaque") != "Opaque"
      || !(member.annotations.keys.filter { $0.contains("reflector") }.isEmpty)
  }

  /// Every short text of the objects besides their own names.
  private static func collect(_ node: Node, below key: String, into named: inout Set<String>) {
    switch node.content {
    case .scalar(let text, _):
      guard text.utf8.count <= 253 else { return }
      named.insert(text)
      if let slash = text.lastIndex(of: "/") {
        named.insert(String(text[text.index(after: slash)...]))
      }
    case .sequence(let items):
      for item in items { collect(item, below: key, into: &named) }
    case .mapping(let entries):
      for entry in entries {
        if key == "metadata", entry.key == "name" || entry.key == "labels" { continue }
        // Texts of files name much that has nothing to do with it.
        if key.isEmpty, entry.key == "data" || entry.key == "stringData" { continue }
        collect(entry.value, below: entry.key, into: &named)
      }
    }
  }
}
