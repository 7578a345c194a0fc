package import Findings
import Kubernetes

/// Every Secret that an annotation of an Ingress names is there or declared.
package struct IngressAuthSecretMissing: Check {
  package static let info = CheckInfo(
    id: "ref-ingress-auth-secret-missing",
    finds:
      "an annotation of an Ingress that names a Secret of passwords or certificates which is nowhere",
    why: "the controller answers every request with 503, or serves the host without asking",
    mend: "add the Secret, correct the name, or declare it as existing",
    source: "ingress-nginx 1.11 documentation, Annotations: auth-secret, auth-tls-secret",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: admin
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-type: basic
            nginx.ingress.kubernetes.io/auth-secret: admin-password
        spec: { rules: [] }
        """,
      good: """
        apiVersion: v1
        kind: Secret
        metadata: { name: admin-password, namespace: shop }
        data: { auth: dXNlcjpoYXNo }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: admin
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/auth-type: basic
            nginx.ingress.kubernetes.io/auth-secret: admin-password
        spec: { rules: [] }
        """))

  package init() {}

  private static let annotations = ["auth-secret", "auth-tls-secret", "proxy-ssl-secret"].map {
    "nginx.ingress.kubernetes.io/" + $0
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Ingress").flatMap { ingress in
      Self.annotations.compactMap { annotation in
        missing(ingress.root[at: "metadata", "annotations", annotation], objects)
      }
    }
  }

  /// The value is a name, or a namespace and a name.
  private func missing(_ annotation: Cursor, _ objects: ObjectSet) -> Finding? {
    guard let text = annotation.text, !text.isEmpty else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1)
    let namespace = parts.count == 2 ? String(parts[0]) : annotation.member.namespace
    let name = String(parts[parts.count - 1])
    let isOurs = objects.namespaces.contains(namespace)
    guard isOurs, !objects.hasSecret(name, in: namespace) else { return nil }
    let target = ObjectIdentity(group: "", kind: "Secret", namespace: namespace, name: name)
    return finding(
      annotation, "no Secret is called '\(name)' in namespace \(namespace)",
      hint: objects.hint(for: target))
  }
}
