package import Findings
import Kubernetes

/// ExternalSecrets name a store and keys that there are.
package struct ExternalSecretBroken: Check {
  package static let info = CheckInfo(
    id: "secret-external-store-missing",
    finds:
      "an ExternalSecret of a store that nobody declares, or whose template uses a key that it does not fetch",
    why: "the controller makes no Secret, and the pods wait for it",
    mend: "correct the name, declare the store that the cluster has, or fetch the key under data",
    source: "External Secrets 0.10 documentation, API: ExternalSecret",
    example: CheckExample(
      bad: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          secretStoreRef: { kind: ClusterSecretStore, name: vault }
          target: { template: { data: { password: '{{ .pasword }}' } } }
          data: [{ secretKey: password, remoteRef: { key: shop/database } }]
        """,
      good: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          secretStoreRef: { kind: ClusterSecretStore, name: vault }
          target: { template: { data: { password: '{{ .password }}' } } }
          data: [{ secretKey: password, remoteRef: { key: shop/database } }]
        """,
      facts: Facts(
        objects: [
          DeclaredObject(
            group: "external-secrets.io", kind: "ClusterSecretStore", name: "vault")
        ])))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let stores = objects.missing("SecretStore", "ClusterSecretStore").map { reference in
      finding(
        reference.name, "no \(reference.target.kind) is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
    return stores
      + objects.members("ExternalSecret").flatMap { secret -> [Finding] in
        let spec = secret.root["spec"]
        guard spec["dataFrom"].items.isEmpty else { return [] }
        let fetched = spec["data"].items.compactMap { $0["secretKey"].text }
        return spec[at: "target", "template", "data"].entries.flatMap { entry in
          TemplateKeys.names(in: entry.value.text ?? "").filter { !fetched.contains($0) }.map {
            finding(
              entry.value,
              "the template uses the key '\($0)', fetched are \(fetched.joined(separator: ", "))")
          }
        }
      }
  }
}
