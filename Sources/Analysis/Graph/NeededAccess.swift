import Scalars
import YAML

/// What the configuration of a known program asks of the API.
struct NeededAccess: Sendable {
  var cursor: Cursor
  /// What asks for it: `job pods`.
  var reason: String
  var group: String
  var resource: String
  var verbs: [String]
  /// The namespaces that it looks into, all of them given in the configuration; empty: all.
  var namespaces: [String]

  static func of(_ pod: PodTemplate, in objects: ObjectSet) -> [NeededAccess] {
    guard pod.containers.contains(where: { program($0) == "prometheus" }) else {
      return exporter(pod)
    }
    return pod.spec["volumes"].items.flatMap { volume -> [NeededAccess] in
      guard let name = volume[at: "configMap", "name"].text,
        let map = objects.member("ConfigMap", pod.namespace, name)
      else { return [] }
      return map.root["data"].entries.flatMap { key, text in
        key.hasSuffix(".yml") || key.hasSuffix(".yaml") ? discovery(text, pod.namespace) : []
      }
    }
  }

  /// Source: Prometheus 3 documentation, "kubernetes_sd_config", the roles and what they list.
  private static func discovery(_ text: Cursor, _ home: String) -> [NeededAccess] {
    let file = SourceFile(path: "prometheus.yml", text: text.text ?? "")
    let jobs = Parser.parse(file).documents.first?["scrape_configs"]?.items ?? []
    var seen: Set<String> = []
    var needs: [NeededAccess] = []
    for job in jobs {
      for configuration in job["kubernetes_sd_configs"]?.items ?? [] {
        // Another cluster, or a user of its own.
        guard configuration["api_server"] == nil, configuration["kubeconfig_file"] == nil else {
          continue
        }
        var namespaces = (configuration["namespaces"]?["names"]?.items ?? []).compactMap(\.string)
        if configuration["namespaces"]?["own_namespace"]?.boolean == true {
          namespaces.append(home)
        }
        for (group, resource) in roles[configuration["role"]?.string ?? ""] ?? [] {
          guard seen.insert("\(resource) \(namespaces)").inserted else { continue }
          needs.append(
            NeededAccess(
              cursor: text, reason: "job \(job["job_name"]?.string ?? "")", group: group,
              resource: resource, verbs: ["list", "watch"], namespaces: namespaces))
        }
      }
      for rule in job["relabel_configs"]?.items ?? []
      where rule["replacement"]?.string?.hasPrefix("/api/v1/nodes/") == true {
        guard seen.insert("proxy").inserted else { continue }
        needs.append(
          NeededAccess(
            cursor: text, reason: "job \(job["job_name"]?.string ?? "")", group: "",
            resource: "nodes/proxy", verbs: ["get"], namespaces: []))
      }
    }
    return needs
  }

  private static let roles: [String: [(String, String)]] = [
    "node": [("", "nodes")], "pod": [("", "pods")], "service": [("", "services")],
    "ingress": [("networking.k8s.io", "ingresses")],
    "endpoints": [("", "endpoints"), ("", "services"), ("", "pods")],
    "endpointslice": [("discovery.k8s.io", "endpointslices"), ("", "services"), ("", "pods")],
  ]

  /// Source: kube-state-metrics 2.13 documentation, the option `--resources`.
  private static func exporter(_ pod: PodTemplate) -> [NeededAccess] {
    pod.containers.flatMap { container -> [NeededAccess] in
      guard program(container) == "kube-state-metrics" else { return [] }
      // A file may say more than the options.
      let hasFile = container.arguments.contains { value("--config=", $0) != nil }
      let limits = container.arguments.compactMap { value("--namespaces=", $0) }
        .flatMap { $0.split(separator: ",").map(String.init) }
      let option = container.arguments.first { value("--resources=", $0) != nil }
      let names =
        option.map { (value("--resources=", $0) ?? "").split(separator: ",").map(String.init) }
        ?? (hasFile ? [] : groups.keys.sorted())
      return names.compactMap { name in
        groups[name].map {
          NeededAccess(
            cursor: option ?? container.cursor["image"],
            reason: option == nil
              ? "kube-state-metrics without --resources" : "the option --resources",
            group: $0, resource: name, verbs: ["list", "watch"], namespaces: limits)
        }
      }
    }
  }

  /// `prometheus` of `quay.io/prometheus/prometheus:v3.1.0`.
  private static func program(_ container: ContainerTemplate) -> String? {
    container.image.flatMap { ImageReference($0)?.repository.split(separator: "/").last }
      .map(String.init)
  }

  private static func value(_ option: String, _ argument: Cursor) -> String? {
    guard let text = argument.text, text.hasPrefix(option) else { return nil }
    return String(text.dropFirst(option.count))
  }

  /// The collectors that are on by default, by their group.
  private static let groups: [String: String] = [
    "certificatesigningrequests": "certificates.k8s.io", "configmaps": "", "cronjobs": "batch",
    "daemonsets": "apps", "deployments": "apps", "endpoints": "",
    "horizontalpodautoscalers": "autoscaling", "ingresses": "networking.k8s.io", "jobs": "batch",
    "leases": "coordination.k8s.io", "limitranges": "",
    "mutatingwebhookconfigurations": "admissionregistration.k8s.io", "namespaces": "",
    "networkpolicies": "networking.k8s.io", "nodes": "", "persistentvolumeclaims": "",
    "persistentvolumes": "", "poddisruptionbudgets": "policy", "pods": "", "replicasets": "apps",
    "replicationcontrollers": "", "resourcequotas": "", "secrets": "", "services": "",
    "statefulsets": "apps", "storageclasses": "storage.k8s.io",
    "validatingwebhookconfigurations": "admissionregistration.k8s.io",
    "volumeattachments": "storage.k8s.io",
  ]
}
