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
    checkAdmission(&reader)
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

  /// The set's own server is admitted, and something does the admitting.
  private func checkAdmission(_ reader: inout FieldReader) {
    guard let admission = security.admission else { return }
    if reader.isSound("kubernetesVersion", "security", "provides"), kubernetesVersion < "1.30",
      !provides.gatekeeper, !provides.kyverno
    {
      reader.report(
        .admissionNotEnforced(kubernetesVersion), at: ["kubernetesVersion"],
        or: ["security", "admission"])
    }
    guard reader.isSound("server", "security") else { return }
    if !admission.registries.contains(where: server.image.isUnder) {
      reader.report(
        .foreignImage(server.image), at: ["server", "image"],
        or: ["security", "admission", "registries"])
    } else if admission.requireDigest, server.image.digest == nil {
      reader.report(
        .imageWithoutDigest(server.image), at: ["server", "image"],
        or: ["security", "admission", "requireDigest"])
    }
  }

  /// What a setting needs must be declared under `provides`.
  private func checkNeeds(_ reader: inout FieldReader) {
    guard reader.isSound("provides") else { return }
    checkServerNeeds(&reader)
    checkMonitoringNeeds(&reader)
    checkDatabaseTLS(&reader)
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
    // Somebody must serve the metric: the cluster, KEDA, or an adapter of the set, which is an API
    // server behind the API server.
    if scaling.requestsPerSecond != nil, provides.requestsPerSecondMetric == nil,
      provides.keda == nil
    {
      need(
        "apiServer", provides.apiServer != nil,
        "scaling on requests without provides.requestsPerSecondMetric and provides.keda",
        at: ["server", "autoscaling", "requestsPerSecond"], &reader)
    }
  }

  private func checkMonitoringNeeds(_ reader: inout FieldReader) {
    guard reader.isSound("monitoring") else { return }
    let (mode, needs) =
      switch monitoring.mode {
      case .bundled:
        (
          "mode 'bundled'",
          [
            ("apiServer", provides.apiServer != nil), ("nodes", provides.nodes != nil),
            ("notificationServices", provides.notificationServices != nil),
          ]
        )
      case .operator:
        (
          "mode 'operator'",
          [
            ("prometheusOperator", provides.prometheusOperator),
            ("prometheus", provides.prometheus != nil),
          ]
        )
      }
    for (key, isThere) in needs {
      need(key, isThere, mode, at: ["monitoring", "mode"], &reader)
    }
  }

  /// Somebody makes the certificate: CloudNativePG, cert-manager, or whoever fills the secret store.
  private func checkDatabaseTLS(_ reader: inout FieldReader) {
    guard reader.isSound("security", "postgres", "secrets"), security.databaseTLS else { return }
    switch (postgres.mode, secrets.provider) {
    case (.external, _):
      reader.report(
        .unusedGroup("databaseTLS", choice: "mode: external, where sslMode decides"),
        at: ["security", "databaseTLS"], or: ["postgres", "mode"])
    case (.statefulSet, .generated):
      need(
        "certManager", provides.certManager, "databaseTLS with provider 'generated'",
        at: ["security", "databaseTLS"], &reader)
    case (.cluster, _), (.statefulSet, _): break
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

extension ImageReference {
  /// The registry, or the part of one, that holds the image; Docker Hub is docker.io.
  fileprivate func isUnder(_ prefix: String) -> Bool {
    let hub = repository.contains("/") ? "docker.io" : "docker.io/library"
    return "\(registry ?? hub)/\(repository)".hasPrefix(prefix + "/")
  }
}

extension Finding {
  fileprivate static func admissionNotEnforced(_ version: KubernetesVersion) -> Finding {
    Finding(
      id: "admission-not-enforced",
      message:
        "Kubernetes \(version) has no ValidatingAdmissionPolicy, so nothing checks admission",
      hint: "choose 1.30 or later, or declare provides.gatekeeper or provides.kyverno")
  }

  fileprivate static func foreignImage(_ image: ImageReference) -> Finding {
    Finding(
      id: "image-not-admitted",
      message: "image '\(image)' comes from none of security.admission.registries",
      hint: "add its registry there, or take the image from one of them")
  }

  fileprivate static func imageWithoutDigest(_ image: ImageReference) -> Finding {
    Finding(
      id: "image-not-admitted",
      message: "image '\(image)' has no digest, which security.admission.requireDigest demands",
      hint: "write it with its digest: NAME@sha256:...")
  }

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
