package import Scalars

/// Who watches the set, and who is told.
package struct MonitoringSpec: Sendable {
  package var mode: Mode
  package var notifications: NotificationsSpec
  package var links: LinksSpec

  package enum Mode: Sendable {
    /// Prometheus, Alertmanager, Grafana and the exporters belong to the set.
    ///
    /// Needs `provides.apiServer` and `provides.nodes`.
    case bundled(BundledMonitoringSpec)
    /// The Prometheus Operator makes them from objects of the set.
    ///
    /// Needs `provides.prometheusOperator` and `provides.prometheus`.
    case `operator`(OperatorMonitoringSpec)
  }
}

/// Where people find what alerts refer to; no address ends in a slash.
package struct LinksSpec: Sendable {
  /// Folder of the pages that `vibe-gen` writes to `out/<environment>/runbooks`.
  ///
  /// Nil: alerts name the file in the environment's folder of `out/`.
  package var runbooks: String?
  /// Address of Grafana.
  ///
  /// Nil: in the mode bundled, links lead to the local end of a port-forward to Grafana; in the mode
  /// operator they are paths, for nothing says where the operator's Grafana is.
  package var dashboards: String?
}

/// The monitoring that is part of the set.
package struct BundledMonitoringSpec: Sendable {
  package var prometheus: PrometheusSpec
  package var alertmanager: AlertmanagerSpec
  package var grafana: GrafanaSpec
}

/// Size and memory of Prometheus.
package struct PrometheusSpec: Sendable {
  /// Each scrapes everything and keeps its own data, 1 to 2.
  package var replicas: Int
  package var resources: ResourcesSpec
  /// Size of the volume of one replica.
  package var storage: Quantity
  /// How long data are kept, 1 day to 1 year.
  package var retention: Duration
  /// 5 seconds to 1 minute.
  package var scrapeInterval: Duration
}

/// Size of Alertmanager.
package struct AlertmanagerSpec: Sendable {
  /// More than one tell each other what they have sent, 1 to 5.
  package var replicas: Int
  package var resources: ResourcesSpec
  /// Size of the volume of one replica: silences and what has been sent.
  package var storage: Quantity
}

/// Size of Grafana.
package struct GrafanaSpec: Sendable {
  package var resources: ResourcesSpec
  /// Size of the volume; nil: what people change by hand goes with the pod.
  package var storage: Quantity?
}

/// How the Prometheus Operator finds the objects of the set.
package struct OperatorMonitoringSpec: Sendable {
  /// By which its Prometheus selects rules and monitors, and its Alertmanager configurations.
  package var selectorLabels: [LabelPair]
  /// By which Grafana finds ConfigMaps with dashboards.
  package var dashboardLabels: [LabelPair]

  package init(selectorLabels: [LabelPair], dashboardLabels: [LabelPair]) {
    self.selectorLabels = selectorLabels
    self.dashboardLabels = dashboardLabels
  }
}
