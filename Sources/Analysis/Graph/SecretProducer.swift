import Kubernetes

extension ObjectSet {
  /// Whether a Secret of a namespace is in the set, declared, or made by a controller from the set.
  func hasSecret(_ name: String, in namespace: String) -> Bool {
    contains(ObjectIdentity(group: "", kind: "Secret", namespace: namespace, name: name))
  }
}

extension ObjectSet.Member {
  /// cert-manager makes the Secrets of this Ingress or Gateway.
  ///
  /// Source: cert-manager 1.15 documentation, "Annotated Ingress resource".
  var asksForCertificates: Bool {
    let keys = [
      "cert-manager.io/issuer", "cert-manager.io/cluster-issuer", "kubernetes.io/tls-acme",
      "certmanager.k8s.io/issuer", "certmanager.k8s.io/cluster-issuer",
    ]
    return keys.contains { annotations[$0] != nil }
  }
}
