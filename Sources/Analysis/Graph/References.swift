import Kubernetes
import YAML

/// Collects the fields of an object that name other objects.
///
/// Source: Kubernetes 1.33 API; the custom kinds after their own schemas.
struct References {
  private let namespace: String
  private(set) var found: [Reference] = []

  /// All references of an object, in the order of its fields.
  static func of(_ member: ObjectSet.Member) -> [Reference] {
    var references = References(namespace: member.identity.namespace)
    references.collect(member)
    return references.found
  }

  private init(namespace: String) {
    self.namespace = namespace
  }

  private mutating func collect(_ member: ObjectSet.Member) {
    let at = member.root["spec"]
    guard at.exists else { return collectBinding(member) }
    switch (member.identity.group, member.identity.kind) {
    case ("", "Pod"): collectPod(at)
    case ("apps", "StatefulSet"):
      add("Service", at["serviceName"])
      for claim in at["volumeClaimTemplates"].items {
        add("storage.k8s.io", "StorageClass", claim["spec"]["storageClassName"], namespace: "")
      }
      collectPod(at["template"]["spec"])
    case ("apps", _), ("batch", "Job"): collectPod(at["template"]["spec"])
    case ("batch", "CronJob"): collectPod(at["jobTemplate"]["spec"]["template"]["spec"])
    case ("", "PersistentVolumeClaim"):
      add("storage.k8s.io", "StorageClass", at["storageClassName"], namespace: "")
    case ("networking.k8s.io", "Ingress"):
      collectIngress(at)
      let annotations = member.root[at: "metadata", "annotations"]
      add("cert-manager.io", "Issuer", annotations["cert-manager.io/issuer"])
      add(
        "cert-manager.io", "ClusterIssuer", annotations["cert-manager.io/cluster-issuer"],
        namespace: "")
    case ("autoscaling", "HorizontalPodAutoscaler"): collectTyped(at["scaleTargetRef"])
    case ("cert-manager.io", "Certificate"): collectIssuer(at["issuerRef"])
    case ("external-secrets.io", "ExternalSecret"): collectStore(at["secretStoreRef"])
    case ("postgresql.cnpg.io", "Cluster"): collectCluster(at)
    case ("postgresql.cnpg.io", "ScheduledBackup"):
      add("postgresql.cnpg.io", "Cluster", at["cluster"]["name"])
    case ("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"):
      add(
        "admissionregistration.k8s.io", "ValidatingAdmissionPolicy", at["policyName"],
        namespace: "")
    default: break
    }
  }

  private mutating func collectPod(_ pod: Cursor) {
    if pod["serviceAccountName"].text != "default" {
      add("ServiceAccount", pod["serviceAccountName"])
    }
    if pod["priorityClassName"].text?.hasPrefix("system-") != true {
      add("scheduling.k8s.io", "PriorityClass", pod["priorityClassName"], namespace: "")
    }
    for secret in pod["imagePullSecrets"].items { add("Secret", secret["name"]) }
    let volumes = pod["volumes"].items
    for volume in volumes {
      add("PersistentVolumeClaim", volume["persistentVolumeClaim"]["claimName"])
      collectFiles("ConfigMap", volume["configMap"], name: "name")
      collectFiles("Secret", volume["secret"], name: "secretName")
      for source in volume["projected"]["sources"].items {
        collectFiles("ConfigMap", source["configMap"], name: "name")
        collectFiles("Secret", source["secret"], name: "name")
      }
    }
    for container in pod["initContainers"].items + pod["containers"].items {
      collectEnvironment(of: container)
      collectParts(of: container, volumes)
    }
  }

  private mutating func collectFiles(_ kind: String, _ source: Cursor, name: String) {
    if source["optional"].text == "true" { return }
    add(kind, source[name])
    for item in source["items"].items { add(kind, source[name], key: item["key"]) }
  }

  /// A mount of one file of a ConfigMap or Secret names its key.
  private mutating func collectParts(of container: Cursor, _ volumes: [Cursor]) {
    for mount in container["volumeMounts"].items where mount["subPath"].exists {
      guard let name = mount["name"].text,
        let volume = volumes.first(where: { $0["name"].text == name })
      else { continue }
      for (kind, field, key) in [
        ("ConfigMap", "configMap", "name"), ("Secret", "secret", "secretName"),
      ] {
        let source = volume[field]
        // Items give files other names; what is optional may be missing.
        guard !source["items"].exists, source["optional"].text != "true" else { continue }
        add(kind, source[key], key: mount["subPath"])
      }
    }
  }

  private mutating func collectEnvironment(of container: Cursor) {
    for source in container["envFrom"].items {
      addUnlessOptional("ConfigMap", source["configMapRef"])
      addUnlessOptional("Secret", source["secretRef"])
    }
    for variable in container["env"].items {
      addUnlessOptional("ConfigMap", variable["valueFrom"]["configMapKeyRef"])
      addUnlessOptional("Secret", variable["valueFrom"]["secretKeyRef"])
    }
  }

  private mutating func collectIngress(_ spec: Cursor) {
    add("networking.k8s.io", "IngressClass", spec["ingressClassName"], namespace: "")
    for tls in spec["tls"].items { add("Secret", tls["secretName"]) }
    collectBackend(spec["defaultBackend"]["service"])
    for rule in spec["rules"].items {
      for path in rule["http"]["paths"].items { collectBackend(path["backend"]["service"]) }
    }
  }

  private mutating func collectBackend(_ service: Cursor) {
    let name = service["port"]["name"]
    add("Service", service["name"], key: name.text == nil ? service["port"]["number"] : name)
  }

  /// A reference that says its own kind: the target of an autoscaler.
  private mutating func collectTyped(_ reference: Cursor) {
    guard let kind = reference["kind"].text else { return }
    let version = reference["apiVersion"].text ?? ""
    let group = version.firstIndex(of: "/").map { String(version[..<$0]) } ?? ""
    add(group, kind, reference["name"])
  }

  private mutating func collectIssuer(_ reference: Cursor) {
    let kind = reference["kind"].text ?? "Issuer"
    add(
      "cert-manager.io", kind, reference["name"],
      namespace: kind == "ClusterIssuer" ? "" : namespace)
  }

  private mutating func collectStore(_ reference: Cursor) {
    let kind = reference["kind"].text ?? "SecretStore"
    add(
      "external-secrets.io", kind, reference["name"],
      namespace: kind == "ClusterSecretStore" ? "" : namespace)
  }

  private mutating func collectCluster(_ spec: Cursor) {
    add("Secret", spec["superuserSecret"]["name"])
    add("Secret", spec["bootstrap"]["initdb"]["secret"]["name"])
    for role in spec["managed"]["roles"].items { add("Secret", role["passwordSecret"]["name"]) }
    add("storage.k8s.io", "StorageClass", spec["storage"]["storageClass"], namespace: "")
    for (list, kind) in [
      ("customQueriesConfigMap", "ConfigMap"), ("customQueriesSecret", "Secret"),
    ] {
      for reference in spec["monitoring"][list].items {
        add(kind, reference["name"], key: reference["key"])
      }
    }
    for list in ["configMapRefs", "secretRefs"] {
      for reference in spec["bootstrap"]["initdb"]["postInitApplicationSQLRefs"][list].items {
        add(
          list == "secretRefs" ? "Secret" : "ConfigMap", reference["name"], key: reference["key"])
      }
    }
  }

  /// Role bindings have no `spec`.
  private mutating func collectBinding(_ member: ObjectSet.Member) {
    guard member.identity.kind.hasSuffix("RoleBinding") else { return }
    let at = member.root
    let role = at["roleRef"]
    let builtIn = [
      "view", "edit", "admin", "cluster-admin", "extension-apiserver-authentication-reader",
    ]
    let isBuiltIn = role["name"].text.map(builtIn.contains) ?? false
    if role["kind"].text == "Role" {
      if !isBuiltIn { add("rbac.authorization.k8s.io", "Role", role["name"]) }
    } else if !isBuiltIn, role["name"].text?.hasPrefix("system:") != true {
      add("rbac.authorization.k8s.io", "ClusterRole", role["name"], namespace: "")
    }
    for subject in at["subjects"].items
    where subject["kind"].text == "ServiceAccount" && subject["name"].text != "default"
      // The accounts there are those of Kubernetes' own controllers.
      && subject["namespace"].text != "kube-system"
    {
      add("", "ServiceAccount", subject["name"], namespace: subject["namespace"].text)
    }
  }

  private mutating func addUnlessOptional(_ kind: String, _ reference: Cursor) {
    if reference["optional"].text == "true" { return }
    add(kind, reference["name"], key: reference["key"])
  }

  private mutating func add(_ kind: String, _ name: Cursor, key: Cursor? = nil) {
    add("", kind, name, key: key)
  }

  private mutating func add(
    _ group: String, _ kind: String, _ name: Cursor, key: Cursor? = nil,
    namespace: String? = nil
  ) {
    guard let text = name.text, !text.isEmpty else { return }
    let target = ObjectIdentity(
      group: group, kind: kind, namespace: namespace ?? self.namespace, name: text)
    found.append(Reference(target: target, name: name, key: key))
  }
}
