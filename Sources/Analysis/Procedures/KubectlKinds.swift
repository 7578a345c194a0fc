import Kubernetes

/// A kind as kubectl's words name it.
struct KubectlKind: Sendable, Hashable {
  let group: String
  let kind: String
  let isNamespaced: Bool

  static let pod = KubectlKind(group: "", kind: "Pod", isNamespaced: true)
}

/// What the words for kinds mean.
///
/// Source: Kubernetes 1.33, `kubectl api-resources`: names, short names.
struct KubectlKinds: Sendable {
  private var kinds: [String: KubectlKind] = Self.builtIn

  init(_ objects: ObjectSet) {
    var seen: Set<String> = []
    for member in objects.members
    where seen.insert("\(member.identity.group)/\(member.kind)").inserted {
      let word = member.kind.lowercased()
      guard kinds[word] == nil else { continue }
      let kind = KubectlKind(
        group: member.identity.group, kind: member.kind, isNamespaced: !member.namespace.isEmpty)
      for form in Self.forms(word) + ["\(word)s.\(member.identity.group)"] { kinds[form] = kind }
    }
  }

  subscript(word: String) -> KubectlKind? {
    let word = word.lowercased()
    if let kind = kinds[word] { return kind }
    // `deployments.apps`, `deployment.v1.apps`.
    return word.firstIndex(of: ".").flatMap { kinds[String(word[..<$0])] }
  }

  /// Words of kinds that no served version has any more, with the release that took them away.
  static let removed: [String: String] = [
    "podsecuritypolicies": "1.25", "podsecuritypolicy": "1.25", "psp": "1.25",
    "podpresets": "1.20", "podpreset": "1.20", "thirdpartyresources": "1.8",
  ]

  private static func forms(_ word: String) -> [String] {
    if word.hasSuffix("y") { return [word, word.dropLast() + "ies"] }
    if word.hasSuffix("s") || word.hasSuffix("x") { return [word, word + "es"] }
    return [word, word + "s"]
  }

  private static let builtIn: [String: KubectlKind] = {
    var kinds: [String: KubectlKind] = [:]
    for (group, kind, isNamespaced, short) in known {
      let value = KubectlKind(group: group, kind: kind, isNamespaced: isNamespaced)
      for word in forms(kind.lowercased()) + short { kinds[word] = value }
    }
    return kinds
  }()

  private static let known: [(String, String, Bool, [String])] = [
    ("", "Pod", true, ["po"]), ("", "Service", true, ["svc"]), ("", "ConfigMap", true, ["cm"]),
    ("", "Secret", true, []), ("", "PersistentVolumeClaim", true, ["pvc"]),
    ("", "PersistentVolume", false, ["pv"]), ("", "ServiceAccount", true, ["sa"]),
    ("", "Namespace", false, ["ns"]), ("", "Node", false, ["no"]), ("", "Event", true, ["ev"]),
    ("", "Endpoints", true, ["ep", "endpoints"]), ("", "ResourceQuota", true, ["quota"]),
    ("", "LimitRange", true, ["limits"]), ("", "ReplicationController", true, ["rc"]),
    ("apps", "Deployment", true, ["deploy"]), ("apps", "StatefulSet", true, ["sts"]),
    ("apps", "DaemonSet", true, ["ds"]), ("apps", "ReplicaSet", true, ["rs"]),
    ("batch", "Job", true, []), ("batch", "CronJob", true, ["cj"]),
    ("networking.k8s.io", "Ingress", true, ["ing"]),
    ("networking.k8s.io", "NetworkPolicy", true, ["netpol"]),
    ("networking.k8s.io", "IngressClass", false, []),
    ("autoscaling", "HorizontalPodAutoscaler", true, ["hpa"]),
    ("policy", "PodDisruptionBudget", true, ["pdb"]),
    ("rbac.authorization.k8s.io", "Role", true, []),
    ("rbac.authorization.k8s.io", "RoleBinding", true, []),
    ("rbac.authorization.k8s.io", "ClusterRole", false, []),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding", false, []),
    ("storage.k8s.io", "StorageClass", false, ["sc"]),
    ("scheduling.k8s.io", "PriorityClass", false, ["pc"]),
    ("discovery.k8s.io", "EndpointSlice", true, []),
    ("apiextensions.k8s.io", "CustomResourceDefinition", false, ["crd", "crds"]),
    ("cert-manager.io", "Certificate", true, ["cert", "certs"]),
    ("cert-manager.io", "ClusterIssuer", false, []), ("cert-manager.io", "Issuer", true, []),
    ("monitoring.coreos.com", "ServiceMonitor", true, ["smon"]),
    ("monitoring.coreos.com", "PrometheusRule", true, ["promrule"]),
    ("external-secrets.io", "ExternalSecret", true, ["es"]),
  ]
}
