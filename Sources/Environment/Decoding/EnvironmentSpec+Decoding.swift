import Contract
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
      "Version of the cluster that the manifests must be accepted by.", example: "1.33",
      text: \.description)
    server = reader.group("server", "The server's Deployment.")
    postgres = reader.group("postgres", "The database.")
    secrets = reader.group(
      "secrets", "Where secret values come from; none of them stands in these files.")
    ingress = reader.optionalGroup(
      "ingress", "The way in from outside. Absent: reachable inside the cluster only.")
    backup = reader.group("backup", "Dumps of the database.")
    quota = reader.group("quota", "The namespace's ResourceQuota.")
    monitoring = reader.group("monitoring", "Who watches the set, and who is told.")
    objectives = reader.group(
      "objectives", "What users may rely on; alerts on burn rates follow from it.")
    alerts = reader.group("alerts", "Thresholds of the alerts; no other place repeats them.")
    security = reader.group("security", "What is enforced beyond the settings of each pod.")
    provides = reader.group("provides", "What exists in the cluster without this set.")
    checkNamespace(&reader)
    checkBodySize(&reader)
    checkNeeds(&reader)
  }

  private func checkNamespace(_ reader: inout FieldReader) {
    let text = namespace.description
    if reader.isSound("namespace"), text == "default" || text.hasPrefix("kube-") {
      reader.report(.reservedNamespace(text), at: ["namespace"])
    }
  }

  /// The server answers a body that is too large with a reason, the ingress with an empty page.
  private func checkBodySize(_ reader: inout FieldReader) {
    guard reader.isSound("server", "ingress"), let ingress else { return }
    let limit = server.bodyLimit
    if ingress.maxBodySize < limit {
      reader.report(
        .bodyLimitAboveIngress(limit.description, ingress: ingress.maxBodySize.description),
        at: ["ingress", "maxBodySize"], or: ["server", "configuration", "http.body.limit"])
    }
  }

  /// What a setting needs must be declared under `provides`.
  private func checkNeeds(_ reader: inout FieldReader) {
    guard reader.isSound("provides") else { return }
    checkServerNeeds(&reader)
    if case .cluster = postgres.mode {
      let needs = [
        ("cloudNativePG", provides.cloudNativePG != nil), ("apiServer", provides.apiServer != nil),
      ]
      for (key, isThere) in needs {
        need(key, isThere, "mode 'cluster'", at: ["postgres", "mode"], &reader)
      }
    }
    switch secrets.provider {
    case .external:
      need(
        "secretStore", provides.secretStore != nil, "provider 'external'",
        at: ["secrets", "provider"], &reader)
    case .sealed:
      need(
        "sealedSecrets", provides.sealedSecrets, "provider 'sealed'", at: ["secrets", "provider"],
        &reader)
    case .generated: break
    }
    if let ingress {
      need(
        "ingressController", provides.ingressController != nil, "ingress", at: ["ingress"], &reader)
      if ingress.tls != nil {
        need("certManager", provides.certManager, "tls", at: ["ingress", "tls"], &reader)
      }
    }
    if let bucket = backup.destination.bucketKey {
      need(
        "objectStore", provides.objectStore != nil, "a backup to \(bucket)",
        at: ["backup", "destination", bucket], &reader)
    }
  }

  private func checkServerNeeds(_ reader: inout FieldReader) {
    if server.configuration.contains(where: { $0.key == .jwksURL }) {
      need(
        "identityProvider", provides.identityProvider != nil, "fetching its keys",
        at: ["server", "configuration", ConfigurationKey.jwksURL.name], &reader)
    }
    guard case .automatic(let scaling) = server.scaling else { return }
    need(
      "metricsServer", provides.metricsServer, "autoscaling", at: ["server", "autoscaling"],
      &reader)
    if scaling.requestsPerSecond != nil {
      need(
        "requestsPerSecondMetric", provides.requestsPerSecondMetric != nil, "scaling on requests",
        at: ["server", "autoscaling", "requestsPerSecond"], &reader)
    }
  }

  private func need(
    _ key: String, _ isThere: Bool, _ setting: String, at keys: [String],
    _ reader: inout FieldReader
  ) {
    guard !isThere else { return }
    reader.report(.notProvided(key, for: setting), at: keys, needing: ["provides", key])
  }
}

extension BackupSpec.Destination {
  /// The key of the destination if it is an object store.
  fileprivate var bucketKey: String? {
    switch self {
    case .s3: "s3"
    case .gcs: "gcs"
    case .volume: nil
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
