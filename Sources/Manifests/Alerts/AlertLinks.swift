import Environment

/// Where an alert sends people: its runbook, its dashboard, and the Alertmanager that silences it.
struct AlertLinks {
  private let spec: EnvironmentSpec

  init(_ spec: EnvironmentSpec) {
    self.spec = spec
  }

  /// Without a folder in the environment file the path below the environment's folder of `out/`.
  func runbook(_ name: AlertName) -> String {
    spec.monitoring.links.runbooks.map { "\($0)/\(name.runbookFile)" } ?? name.runbookPath
  }

  /// A path alone where nothing says where the operator's Grafana is.
  func dashboard(_ name: DashboardName) -> String {
    let fallback = spec.monitoring.isBundled ? Self.forwardedGrafana : ""
    return "\(spec.monitoring.links.dashboards ?? fallback)/d/\(name.uid(spec))"
  }

  /// The place of a dashboard, as a sentence of the runbook.
  func placeOfDashboard(_ address: String) -> String {
    if spec.monitoring.links.dashboards != nil { return "Dashboard: <\(address)>." }
    if spec.monitoring.isBundled {
      return """
        Dashboard: <\(address)>, while this runs: \
        `\(kubectl) port-forward service/grafana-service \(GrafanaPort.http.number)`.
        """
    }
    return "Dashboard: `\(address)` of the Grafana that the Prometheus Operator's stack brings."
  }

  /// How to reach an `amtool` that reaches Alertmanager; it stands before the arguments.
  var amtool: String {
    guard !spec.monitoring.isBundled else {
      return "\(kubectl) exec statefulset/alertmanager -- amtool"
    }
    // The operator makes this Service for the pods of every Alertmanager.
    return "\(operatorForward("alertmanager", 9093)) &\namtool"
  }

  /// Brings Prometheus to port 9090 of one's own machine.
  var prometheusForward: String {
    spec.monitoring.isBundled
      ? "\(kubectl) port-forward statefulset/prometheus 9090" : operatorForward("prometheus", 9090)
  }

  /// How Prometheus and Alertmanager are, and what they say.
  var watchers: [String] {
    let kubectl = spec.monitoring.isBundled ? self.kubectl : operatorKubectl
    return ["\(kubectl) get pods"]
      + ["prometheus", "alertmanager"].map { name in
        "\(kubectl) logs --selector app.kubernetes.io/name=\(name) --tail 50 --prefix"
          + " --all-containers"
      }
      + ["\(kubectl) get events --sort-by .lastTimestamp"]
  }

  /// Source: Prometheus Operator 0.80, "API reference": the governing Services are called
  /// `prometheus-operated` and `alertmanager-operated`.
  private func operatorForward(_ program: String, _ port: Int) -> String {
    "\(operatorKubectl) port-forward service/\(program)-operated \(port)"
  }

  /// Where the operator's Prometheus is; the same stack's Alertmanager is beside it.
  private var operatorKubectl: String {
    spec.provides.prometheus.map { "kubectl --namespace \($0.namespace)" } ?? "kubectl"
  }

  private var kubectl: String { RunbookCommands(spec: spec).kubectl }

  /// The guide's port-forward: Grafana has no address of its own.
  private static let forwardedGrafana = "http://localhost:\(GrafanaPort.http.number)"
}
