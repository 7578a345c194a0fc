import Scalars
import Manifests
import Environment
import Kubernetes
import Testing

@Suite("Identities, names and labels") struct IdentityTests {
  @Test("no two objects have one identity, no two files one path", arguments: BuiltEnvironment.all)
  func unique(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let identities = built.objects.map(\.identity)
    #expect(Set(identities).count == identities.count)
    let paths = built.manifests.files.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(built.manifests.findings == [])
  }

  @Test("everything lives in the environment's namespace", arguments: BuiltEnvironment.all)
  func namespaces(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let clusterScoped: Set = [
      "Namespace", "ClusterIssuer", "ClusterRole", "ClusterRoleBinding",
      "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ClusterPolicy",
      "ConstraintTemplate", "VibeEnsemblePods", "APIService",
    ]
    for object in built.objects {
      // Falco reads its rules in a namespace of its own.
      if object.name.hasSuffix("-falco-rules") {
        #expect(object.namespace == built.spec.provides.falco?.namespace.description)
        continue
      }
      let expected =
        clusterScoped.contains(object.kind)
        ? nil : Self.exception(object, built) ?? built.spec.namespace.description
      #expect(object.namespace == expected, "\(object.title)")
      #expect(object.node.at("metadata", "namespace")?.text == expected, "\(object.title)")
    }
  }

  /// node_exporter has a namespace of its own, and Prometheus finds some of its targets
  /// in others; an API server of the set reads in kube-system whom the real one speaks for.
  private static func exception(_ object: ManifestObject, _ built: BuiltEnvironment) -> String? {
    let nodes = "\(built.spec.namespace)-nodes"
    if object.namespace == nodes { return nodes }
    guard ["Role", "RoleBinding"].contains(object.kind) else { return nil }
    return ["default", "cert-manager", "kube-system"].first { $0 == object.namespace }
  }

  @Test("names and labels are such as the API takes", arguments: BuiltEnvironment.all)
  func syntax(name: String) throws {
    for object in try BuiltEnvironment(named: name).objects {
      #expect(isName(object.name), "\(object.title)")
      #expect(labelFaults(object.labels) == [], "\(object.title)")
    }
    for pod in PodView.all(in: try BuiltEnvironment(named: name).objects) {
      #expect(labelFaults(pod.labels) == [], "\(pod.owner.title)")
    }
  }

  @Test("objects say whose they are", arguments: BuiltEnvironment.all)
  func recommendedLabels(name: String) throws {
    for object in try BuiltEnvironment(named: name).objects {
      #expect(object.labels["app.kubernetes.io/part-of"] == "vibe-ensemble", "\(object.title)")
      // Environments that share a cluster share the template.
      let instance = object.kind == "ConstraintTemplate" ? nil : "vibe-ensemble-\(name)"
      #expect(object.labels["app.kubernetes.io/instance"] == instance, "\(object.title)")
      #expect(object.labels["app.kubernetes.io/version"] == nil, "\(object.title)")
    }
  }

  @Test("files and objects have the names of the operations guide")
  func guideNames() throws {
    let built = try BuiltEnvironment(named: "production")
    let paths = built.manifests.files.map(\.path)
    for path in [
      "namespace.yaml", "configmap-production.yaml", "secrets.yaml", "postgres.yaml",
      "deployment.yaml", "service.yaml", "ingress.yaml", "hpa.yaml", "pod-disruption-budget.yaml",
      "network-policy.yaml", "backup-cronjob.yaml", "prometheus/rules/vibe-ensemble.yaml",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    let titles = Set(built.objects.map(\.title))
    for title in [
      "Namespace vibe-ensemble", "ResourceQuota vibe-ensemble-quota",
      "LimitRange vibe-ensemble-limits", "ConfigMap vibe-ensemble-config",
      "Deployment vibe-ensemble-server", "ServiceAccount vibe-ensemble-sa",
      "Service vibe-ensemble-service", "Service vibe-ensemble-headless",
      "Ingress vibe-ensemble-ingress", "Certificate vibe-ensemble-tls-cert",
      "HorizontalPodAutoscaler vibe-ensemble-hpa", "PodDisruptionBudget vibe-ensemble-pdb",
      "CronJob postgres-backup", "CronJob postgres-weekly-backup",
      "NetworkPolicy default-deny-all", "NetworkPolicy vibe-ensemble-network-policy",
      "NetworkPolicy postgres-network-policy", "ClusterIssuer letsencrypt-prod",
    ] {
      #expect(titles.contains(title), "\(title)")
    }
  }

  /// RFC 1123 subdomain.
  private func isName(_ name: String) -> Bool {
    name.count <= 253
      && name.wholeMatch(of: /[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)
        != nil
  }

  private func labelFaults(_ labels: [String: String]) -> [String] {
    let word = /[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?/
    return labels.sorted { $0.key < $1.key }.compactMap { key, value in
      let parts = key.split(separator: "/", omittingEmptySubsequences: false)
      let keyIsGood =
        parts.count <= 2 && String(parts[parts.count - 1]).wholeMatch(of: word) != nil
        && (parts.count == 1 || isName(String(parts[0])))
      let valueIsGood = value.isEmpty || value.wholeMatch(of: word) != nil
      return keyIsGood && valueIsGood ? nil : "\(key): \(value)"
    }
  }
}
