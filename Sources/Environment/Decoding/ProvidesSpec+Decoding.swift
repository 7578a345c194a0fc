import Findings
import Scalars

extension ProvidesSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    storageClass = reader.optionalValue(
      "storageClass", "StorageClass of the volumes. Absent: the cluster's default.",
      example: "fast-ssd")
    dns = reader.group("dns", "The pods that answer DNS.")
    ingressController = reader.optionalGroup("ingressController", "An ingress-nginx controller.")
    certManager = reader.flag("certManager", "cert-manager runs in the cluster.")
    secretStore = reader.optionalGroup(
      "secretStore", "A store of the External Secrets Operator.")
    sealedSecrets = reader.flag(
      "sealedSecrets", "The Sealed Secrets controller runs in the cluster.")
    metricsServer = reader.flag("metricsServer", "Metrics for the autoscaler exist in the cluster.")
    requestsPerSecondMetric =
      reader.optionalValue(
        "requestsPerSecondMetric",
        "Metric of custom.metrics.k8s.io with the requests per second of a pod, where the cluster"
          + " has an adapter already: there is one in a cluster at most.",
        as: MetricName.self
      )?.text
    prometheus = reader.optionalGroup("prometheus", "The Prometheus that scrapes the namespace.")
    prometheusOperator = reader.flag(
      "prometheusOperator", "The Prometheus Operator runs in the cluster.")
    keda = reader.optionalGroup("keda", "The pods of KEDA's operator.")
    gatekeeper = reader.flag("gatekeeper", "Gatekeeper runs in the cluster.")
    kyverno = reader.flag("kyverno", "Kyverno runs in the cluster.")
    falco = reader.optionalGroup("falco", "Falco watches the nodes of the cluster.")
    cloudNativePG = reader.optionalGroup("cloudNativePG", "The CloudNativePG operator's pods.")
    objectStore = reader.optionalGroup(
      "objectStore", "Networks of the object store that takes the backups, on port 443.")
    notificationServices = reader.optionalGroup(
      "notificationServices",
      "Networks of the services that are told: on port 443, mail servers on their own.")
    apiServer = reader.optionalGroup("apiServer", "Where pods reach the Kubernetes API.")
    nodes = reader.optionalGroup(
      "nodes", "Where Prometheus reaches the nodes, with the port of their kubelets.")
    identityProvider = reader.optionalGroup(
      "identityProvider", "Where the authorization server of auth.jwks.url is reached.")
  }
}

extension ProvidesSpec.IngressController: FieldGroup {
  init(from reader: inout FieldReader) {
    className = reader.value("className", "Name of its IngressClass: nginx.", example: "nginx")
    pods = reader.group("pods", "Its pods.")
  }
}

extension ProvidesSpec.SecretStoreReference: FieldGroup {
  init(from reader: inout FieldReader) {
    name = reader.value("name", "Name of the store.", example: "vibe-ensemble")
    kind = reader.choice("kind", "Of one namespace, or of the cluster.") ?? .secretStore
  }
}

extension ProvidesSpec.FalcoReference: FieldGroup {
  init(from reader: inout FieldReader) {
    namespace = reader.value(
      "namespace", "Namespace of Falco, which reads the rules there.", example: "falco")
  }
}

extension AddressRanges: FieldGroup {
  init(from reader: inout FieldReader) {
    networks = reader.list("networks", "Ranges that may be reached.", minimum: 1)
    except = reader.list("except", "Ranges inside those that stay closed.", minimum: 0)
    guard reader.isSound("networks", "except") else { return }
    // The API refuses an exception outside of its range.
    for (index, range) in except.enumerated()
    where !networks.contains(where: { $0.contains(range) }) {
      reader.report(.exceptionOutside(range), at: "except", item: index)
    }
  }
}

extension PodsElsewhere: FieldGroup {
  init(from reader: inout FieldReader) {
    namespace = reader.value("namespace", "Namespace of the pods.", example: "kube-system")
    podLabels = reader.pairs(
      "podLabels", "Labels that select the pods.", keys: LabelKey.self, values: LabelValue.self
    ).map { LabelPair(key: $0.key, value: $0.value) }
  }
}

extension NetworkEndpoint: FieldGroup {
  init(from reader: inout FieldReader) {
    networks = reader.list("networks", "Ranges that hold its addresses.", minimum: 1)
    port = reader.integer("port", in: 1...65535, "TCP port.")
  }
}

extension Finding {
  fileprivate static func exceptionOutside(_ range: CIDR) -> Finding {
    Finding(
      id: "exception-outside-networks",
      message: "range '\(range)' lies in none of the networks, so that it excludes nothing",
      hint: "remove it, or write a range inside one of the networks")
  }
}
