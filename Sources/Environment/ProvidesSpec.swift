package import Scalars

/// What exists in the cluster without this set.
///
/// Models refer only to what is made or named here.
package struct ProvidesSpec: Sendable {
  /// Nil: the cluster's default class.
  package var storageClass: DNSName?
  package var dns: PodsElsewhere
  package var ingressController: IngressController?
  /// cert-manager runs in the cluster.
  package var certManager: Bool
  package var secretStore: SecretStoreReference?
  /// The Sealed Secrets controller runs in the cluster.
  package var sealedSecrets: Bool
  /// Serves CPU and memory to the autoscaler.
  package var metricsServer: Bool
  /// Name of a custom pod metric (custom.metrics.k8s.io) with requests per second.
  package var requestsPerSecondMetric: String?
  /// A Prometheus that scrapes the namespace.
  package var prometheus: PodsElsewhere?
  /// The Prometheus Operator with its custom resources runs in the cluster.
  package var prometheusOperator: Bool
  /// KEDA's own pods, which ask Prometheus.
  package var keda: PodsElsewhere?
  /// Gatekeeper with its custom resources runs in the cluster.
  package var gatekeeper: Bool
  /// Kyverno with its custom resources runs in the cluster.
  package var kyverno: Bool
  /// Falco watches the nodes, and takes rules from ConfigMaps of its namespace.
  package var falco: FalcoReference?
  /// The operator's own pods, which must reach the instances.
  package var cloudNativePG: PodsElsewhere?
  /// Networks of the object store that takes the backups.
  package var objectStore: AddressRanges?
  /// What takes notifications of alerts: networks of mail servers, chat and paging services.
  package var notificationServices: AddressRanges?
  /// Address of the API server, which CloudNativePG's instances and Prometheus call.
  package var apiServer: NetworkEndpoint?
  /// The nodes with the port of their kubelets, 10250, which Prometheus scrapes.
  package var nodes: NetworkEndpoint?
  /// Address of the authorization server, whose keys the server fetches from `auth.jwks.url`.
  package var identityProvider: NetworkEndpoint?

  package struct IngressController: Sendable {
    /// IngressClass name.
    package var className: DNSName
    package var pods: PodsElsewhere
  }

  package struct SecretStoreReference: Sendable {
    package var name: DNSName
    package var kind: Kind
    package enum Kind: String, Sendable, CaseIterable {
      case secretStore = "SecretStore"
      case clusterSecretStore = "ClusterSecretStore"
    }
  }

  package struct FalcoReference: Sendable {
    package var namespace: DNSLabel
  }
}

/// Addresses outside of the namespace, whose port follows from what they serve.
package struct AddressRanges: Sendable {
  package var networks: [CIDR]
  /// Ranges inside those that stay closed.
  package var except: [CIDR]
}

/// Pods of another namespace, as a NetworkPolicy selects them.
package struct PodsElsewhere: Sendable {
  package var namespace: DNSLabel
  package var podLabels: [LabelPair]

  package init(namespace: DNSLabel, podLabels: [LabelPair]) {
    self.namespace = namespace
    self.podLabels = podLabels
  }
}

/// One label with its value.
package struct LabelPair: Sendable {
  package var key: LabelKey
  package var value: LabelValue

  package init(key: LabelKey, value: LabelValue) {
    self.key = key
    self.value = value
  }
}

/// An address range with a TCP port.
package struct NetworkEndpoint: Sendable {
  package var networks: [CIDR]
  package var port: Int
}
