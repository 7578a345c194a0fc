package import Findings
import Kubernetes
import Scalars
import YAML

/// Manifests say nothing that the API server writes otherwise.
package struct ServerFieldWritten: Check {
  package static let info = CheckInfo(
    id: "gitops-server-default-drift",
    finds: "a field that the API server fills, or an amount that it writes in another form",
    why: "a comparison with the cluster never ends, and each difference that matters is lost in it",
    mend: "remove the field, or write the amount as the server does",
    source: "Kubernetes documentation, API Conventions: Metadata, and Quantity: canonical form",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, resourceVersion: "41" }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: 1000m } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: "1" } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap(serverFields) + objects.pods.flatMap(amounts)
  }

  private func serverFields(of member: ObjectSet.Member) -> [Finding] {
    let metadata = member.root["metadata"]
    var fields = [
      "creationTimestamp", "generation", "managedFields", "resourceVersion", "selfLink", "uid",
    ].map { metadata[$0] }
    if member.root["status"].entries.isEmpty == false { fields.append(member.root["status"]) }
    return fields.filter(\.exists).map {
      finding($0, "the API server writes \($0.path)", hint: "remove it")
    }
  }

  private func amounts(of pod: PodTemplate) -> [Finding] {
    pod.containers.flatMap { container in
      ["requests", "limits"].flatMap { container.cursor[at: "resources", $0].entries }
        .compactMap { entry in
          guard let text = entry.value.text, let canonical = entry.value.quantity?.description,
            canonical != text
          else { return nil }
          return finding(
            entry.value, "the API server writes \(text) as \(canonical)",
            hint: "write \(canonical)")
        }
    }
  }
}
