package import Environment
package import Kubernetes
import Scalars
import YAML

extension Dashboards {
  /// A ConfigMap for each dashboard, with its JSON laid out for people: it is what one reads and
  /// compares, so the dashboards are not written a second time as files.
  ///
  /// The sidecar of kube-prometheus-stack puts the keys of all namespaces into one folder, so the
  /// file has the name of the dashboard's address, which no other environment has.
  package static func configMaps(
    _ spec: EnvironmentSpec, _ alerts: AlertSet
  ) -> [ConfigMap] {
    let labels = labels(spec)
    return all(spec, alerts).map { dashboard in
      ConfigMap(
        metadata: ObjectMeta(
          name: DNSName(stringLiteral: "grafana-dashboard-\(dashboard.name.rawValue)"),
          namespace: spec.namespace, labels: labels),
        data: ["\(dashboard.uid).json": JSONEmitter.text(dashboard.node, .pretty)])
    }
  }

  /// In mode `operator` Grafana's sidecar finds the dashboards by labels of the environment file.
  private static func labels(_ spec: EnvironmentSpec) -> StringMap<String> {
    let own = Component.grafana.labels(spec)
    guard case .operator(let settings) = spec.monitoring.mode else { return own }
    return settings.dashboardLabels.reduce(into: own) {
      $0[$1.key.description] = $1.value.description
    }
  }
}
