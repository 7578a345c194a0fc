import Findings
import Scalars

/// The value of `monitoring.mode`, without the settings that go with it.
private enum MonitoringModeName: String, CaseIterable {
  case bundled
  case `operator`
}

extension MonitoringSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    let name: MonitoringModeName? = reader.choice(
      "mode",
      "bundled: Prometheus, Alertmanager, Grafana and the exporters belong to the set, needs"
        + " provides.apiServer and provides.nodes; operator: objects for the Prometheus Operator,"
        + " needs provides.prometheusOperator and provides.prometheus.")
    let bundled: BundledMonitoringSpec? = reader.optionalGroup(
      "bundled", "Sizes of the bundled monitoring; with the mode bundled.")
    let byOperator: OperatorMonitoringSpec? = reader.optionalGroup(
      "operator", "How the operator finds the objects; with the mode operator.")
    notifications = reader.group("notifications", "Who is told of which alerts.")
    let links: LinksSpec? = reader.optionalGroup(
      "links", "Where people find what alerts refer to.")
    self.links = links ?? LinksSpec(runbooks: nil, dashboards: nil)
    mode = .operator(byOperator ?? OperatorMonitoringSpec(selectorLabels: [], dashboardLabels: []))
    guard let name else { return }
    let modes: [(key: String, isThere: Bool, owner: MonitoringModeName)] = [
      ("bundled", bundled != nil, .bundled), ("operator", byOperator != nil, .operator),
    ]
    for (key, isThere, owner) in modes where reader.isSound("mode", key) {
      switch (isThere, owner == name) {
      case (true, false):
        reader.report(.unusedGroup(key, choice: "mode: " + name.rawValue), at: [key], or: ["mode"])
      case (false, true):
        reader.report(
          .neededGroup(key, choice: "mode: " + name.rawValue), at: ["mode"], needing: [key])
      default: break
      }
    }
    if name == .bundled, let bundled { mode = .bundled(bundled) }
  }
}

extension LinksSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    runbooks =
      reader.optionalValue(
        "runbooks",
        "Folder of the environment's runbooks as people read them. Absent: alerts name the file"
          + " in the environment's folder of out/.", as: LinkAddress.self)?.text
    dashboards =
      reader.optionalValue(
        "dashboards",
        "Address of Grafana. Absent: bundled: the local end of a port-forward,"
          + " http://localhost:3000; operator: links are paths only.", as: LinkAddress.self)?.text
  }
}

extension BundledMonitoringSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    prometheus = reader.group("prometheus", "Collects the metrics and evaluates the alerts.")
    alertmanager = reader.group("alertmanager", "Tells people.")
    grafana = reader.group("grafana", "Shows the dashboards.")
  }
}

extension PrometheusSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    replicas = reader.integer("replicas", in: 1...2, "Each scrapes everything on its own.")
    resources = reader.group("resources", "CPU and memory of one replica.")
    storage = reader.value(
      "storage", in: "1Gi"..."16Ti", "Size of the volume of one replica.", example: "50Gi",
      text: \.description)
    retention = reader.value(
      // The slowest burn rate looks back for three days.
      "retention", in: .seconds(259_200)...(.seconds(31_536_000)), "How long data are kept.",
      example: "15d", text: \.prometheusText)
    scrapeInterval = reader.value(
      "scrapeInterval", in: .seconds(5)...(.seconds(60)), "Time between two scrapes of a target.",
      example: "30s", text: \.prometheusText)
    if reader.isSound("storage", "retention", "scrapeInterval"), storage < smallestStorage {
      reader.report(
        .retentionBeyondStorage(retention, storage, needed: smallestStorage), at: ["storage"],
        or: ["retention"])
    }
  }

  /// What ten thousand series take, which is about what the set itself has.
  ///
  /// Source: Prometheus documentation, "Storage", operational aspects: needed space is retention
  /// times samples per second times 1 to 2 bytes.
  private var smallestStorage: Quantity {
    let samples = retention.wholeSeconds / max(1, scrapeInterval.wholeSeconds)
    return .mebibytes(samples * 10_000 * 2 / 1_048_576 + 1)
  }
}

extension AlertmanagerSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    replicas = reader.integer(
      "replicas", in: 1...5, "They tell each other what has been sent, so that one may be lost.")
    resources = reader.group("resources", "CPU and memory of one replica.")
    storage = reader.value(
      "storage", in: "64Mi"..."64Gi",
      "Size of the volume of one replica: silences and what has been"
        + " sent.", example: "1Gi", text: \.description)
  }
}

extension GrafanaSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    resources = reader.group("resources", "CPU and memory.")
    storage = reader.optionalValue(
      "storage", in: "64Mi"..."1Ti",
      "Size of the volume. Absent: what people change by hand goes with the pod.", example: "1Gi",
      text: \.description)
  }
}

extension OperatorMonitoringSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    selectorLabels = reader.pairs(
      "selectorLabels",
      "Labels by which the operator's Prometheus and Alertmanager select objects.",
      keys: LabelKey.self, values: LabelValue.self
    ).map { LabelPair(key: $0.key, value: $0.value) }
    dashboardLabels = reader.pairs(
      "dashboardLabels", "Labels by which Grafana finds ConfigMaps with dashboards.",
      keys: LabelKey.self, values: LabelValue.self
    ).map { LabelPair(key: $0.key, value: $0.value) }
  }
}

extension Finding {
  fileprivate static func retentionBeyondStorage(
    _ retention: Duration, _ storage: Quantity, needed: Quantity
  ) -> Finding {
    Finding(
      id: "retention-beyond-storage",
      message: "\(storage) cannot hold \(retention.prometheusText) of data, which take \(needed)",
      hint: "raise storage to \(needed) at least, or lower retention")
  }
}
