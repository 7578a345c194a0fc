import Findings
import Scalars

extension EnvironmentSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    name = reader.environmentName
    namespace = reader.value(
      "namespace",
      "Namespace that holds everything of this environment; no two environments share one.")
    kubernetesVersion = reader.value(
      "kubernetesVersion", in: KubernetesVersion.supported,
      "Version of the cluster that the manifests must be accepted by.", text: \.description)
    server = reader.group("server", "The server's Deployment.")
    postgres = reader.group("postgres", "The database.")
    secrets = reader.group(
      "secrets", "Where secret values come from; none of them stands in these files.")
    ingress = reader.optionalGroup(
      "ingress", "The way in from outside. Absent: reachable inside the cluster only.")
    backup = reader.group("backup", "Dumps of the database.")
    quota = reader.group("quota", "The namespace's ResourceQuota.")
    alerts = reader.group("alerts", "Thresholds of the alerts; no other place repeats them.")
    provides = reader.group("provides", "What exists in the cluster without this set.")
    checkNamespace(&reader)
    checkBodySize(&reader)
    checkNeeds(&reader)
  }

  private func checkNamespace(_ reader: inout FieldReader) {
    let text = namespace.description
    if reader.isSound("namespace"), text == "default" || text.hasPrefix("kube-") {
      reader.report(.reservedNamespace(text), at: "namespace")
    }
  }

  /// The server answers a body that is too large with a reason, the ingress with an empty page.
  private func checkBodySize(_ reader: inout FieldReader) {
    guard reader.isSound("server", "ingress"), let ingress else { return }
    let limit = server.bodyLimit
    if ingress.maxBodySize < limit {
      reader.report(
        .bodyLimitAboveIngress(limit.description, ingress: ingress.maxBodySize.description),
        at: "ingress", "maxBodySize")
    }
  }

  /// What a setting needs must be declared under `provides`.
  private func checkNeeds(_ reader: inout FieldReader) {
    guard reader.isSound("provides") else { return }
    if case .automatic(let scaling) = server.scaling {
      if !provides.metricsServer {
        reader.report(
          .notProvided("metricsServer", for: "autoscaling"), at: "server", "autoscaling")
      }
      if scaling.requestsPerSecond != nil, provides.requestsPerSecondMetric == nil {
        reader.report(
          .notProvided("requestsPerSecondMetric", for: "scaling on requests"),
          at: "server", "autoscaling", "requestsPerSecond")
      }
    }
    if case .cluster = postgres.mode {
      if provides.cloudNativePG == nil {
        reader.report(.notProvided("cloudNativePG", for: "mode 'cluster'"), at: "postgres", "mode")
      } else if provides.apiServer == nil {
        reader.report(.notProvided("apiServer", for: "mode 'cluster'"), at: "postgres", "mode")
      }
    }
    switch secrets.provider {
    case .external where provides.secretStore == nil:
      reader.report(
        .notProvided("secretStore", for: "provider 'external'"), at: "secrets", "provider")
    case .sealed where !provides.sealedSecrets:
      reader.report(
        .notProvided("sealedSecrets", for: "provider 'sealed'"), at: "secrets", "provider")
    default: break
    }
    if let ingress {
      if provides.ingressController == nil {
        reader.report(.notProvided("ingressController", for: "ingress"), at: "ingress")
      }
      if ingress.tls != nil, !provides.certManager {
        reader.report(.notProvided("certManager", for: "tls"), at: "ingress", "tls")
      }
    }
    if provides.objectStore == nil {
      switch backup.destination {
      case .s3:
        reader.report(
          .notProvided("objectStore", for: "a backup to s3"), at: "backup", "destination", "s3")
      case .gcs:
        reader.report(
          .notProvided("objectStore", for: "a backup to gcs"), at: "backup", "destination", "gcs")
      case .volume: break
      }
    }
  }
}

extension Finding {
  fileprivate static func reservedNamespace(_ name: String) -> Finding {
    Finding(
      id: "reserved-namespace", message: "namespace '\(name)' belongs to Kubernetes",
      hint: "choose a name of this environment's own, like vibe-ensemble-staging")
  }

  fileprivate static func bodyLimitAboveIngress(_ server: String, ingress: String) -> Finding {
    Finding(
      id: "body-limit-above-ingress",
      message: "the ingress refuses bodies above \(ingress), the server takes up to \(server)",
      hint: "raise maxBodySize to \(server), or lower http.body.limit")
  }

  fileprivate static func notProvided(_ key: String, for setting: String) -> Finding {
    Finding(
      id: "not-provided", message: "\(setting) needs provides.\(key), which is not declared",
      hint:
        "declare provides.\(key) if the cluster has it, or choose a setting that does not need it")
  }
}
