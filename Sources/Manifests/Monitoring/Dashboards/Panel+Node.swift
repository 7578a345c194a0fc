import YAML

extension Panel {
  /// The panel as Grafana reads it.
  ///
  /// Source: Grafana documentation, "Dashboard JSON model", "Panels".
  func node(id: Int, at place: DashboardLayout.Place) -> Node {
    .mapping(
      [
        .init("id", .integer(id)),
        .init("type", .string(type)),
        .init("title", .string(title)),
        .init("description", .string(description)),
        .init("datasource", DashboardDataSource.node),
        .init("gridPos", place.node),
      ] + contentEntries)
  }

  private var type: String {
    switch content {
    case .values(.timeSeries, _, _): "timeseries"
    case .values(.stat, _, _): "stat"
    case .values(.gauge, _, _): "gauge"
    case .values(.table, _, _): "table"
    case .alertList: "alertlist"
    }
  }

  private var contentEntries: [Node.Entry] {
    switch content {
    case .values(let kind, let field, let targets):
      [
        .init("fieldConfig", field.node(kind)),
        .init("options", kind.options),
        .init(
          "targets",
          .sequence(targets.enumerated().map { $1.node(kind, index: $0) })),
      ] + kind.transformations
    case .alertList(let environment):
      [.init("options", Self.alertListOptions(environment))]
    }
  }

  /// Grafana asks Prometheus for its rules.
  ///
  /// Source: Grafana documentation, Panels and visualizations, "Alert list".
  private static func alertListOptions(_ environment: String) -> Node {
    .mapping([
      .init("viewMode", .string("list")),
      .init("groupMode", .string("default")),
      .init("groupBy", .sequence([])),
      .init("maxItems", .integer(50)),
      // By importance.
      .init("sortOrder", .integer(3)),
      .init("dashboardAlerts", .boolean(false)),
      .init("alertName", .string("")),
      .init(
        "alertInstanceLabelFilter",
        .string(
          #"{environment="\#(environment)",alertname!="\#(AlertName.watchdog.rawValue)"}"#)),
      .init("datasource", .string(DashboardDataSource.name)),
      .init(
        "stateFilter",
        .mapping([
          .init("firing", .boolean(true)), .init("pending", .boolean(true)),
          .init("error", .boolean(true)), .init("noData", .boolean(false)),
          .init("normal", .boolean(false)),
        ])),
    ])
  }
}

extension Panel.Target {
  fileprivate func node(_ kind: Panel.Kind, index: Int) -> Node {
    var entries: [Node.Entry] = [
      .init("refId", .string(Self.letter(index))),
      .init("datasource", DashboardDataSource.node),
      .init("expr", .string(expression)),
      .init("legendFormat", .string(legend)),
    ]
    if case .timeSeries = kind {
      entries.append(.init("range", .boolean(true)))
    } else {
      entries.append(.init("instant", .boolean(true)))
    }
    if case .table = kind { entries.append(.init("format", .string("table"))) }
    return .mapping(entries)
  }

  private static func letter(_ index: Int) -> String {
    precondition(index < 26, "a panel with more queries than letters is not readable")
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index)))
  }
}

extension Panel.Field {
  fileprivate func node(_ kind: Panel.Kind) -> Node {
    var defaults: [Node.Entry] = [.init("unit", .string(unit))]
    if let range, kind.hasFixedRange {
      defaults.append(.init("min", .float(range.minimum)))
      defaults.append(.init("max", .float(range.maximum)))
    }
    defaults += [
      .init("color", .mapping([.init("mode", .string(kind.colorMode))])),
      .init(
        "thresholds",
        .mapping([
          .init("mode", .string("absolute")), .init("steps", .sequence(stepNodes)),
        ])),
    ]
    if let decimals { defaults.append(.init("decimals", .integer(decimals))) }
    if let emptyText { defaults.append(.init("noValue", .string(emptyText))) }
    switch kind {
    case .timeSeries(let isStacked):
      defaults.append(.init("custom", lineStyle(isStacked: isStacked)))
    case .table: defaults.append(.init("custom", Self.cellStyle))
    case .stat, .gauge: break
    }
    return .mapping([
      .init("defaults", .mapping(defaults)),
      .init(
        "overrides", .sequence(kind.isTable ? [Self.coloredValue] : colors.map(Self.fixedColor))),
    ])
  }

  private static func fixedColor(_ series: SeriesColor) -> Node {
    .mapping([
      .init(
        "matcher",
        .mapping([.init("id", .string("byName")), .init("options", .string(series.series))])),
      .init(
        "properties",
        .sequence([
          .mapping([
            .init("id", .string("color")),
            .init(
              "value",
              .mapping([
                .init("mode", .string("fixed")),
                .init("fixedColor", .string(series.color.rawValue)),
              ])),
          ])
        ])),
    ])
  }

  private var stepNodes: [Node] {
    [Self.step(.null, base)] + steps.map { Self.step(.float($0.value), $0.color) }
  }

  private static func step(_ value: Node, _ color: ThresholdColor) -> Node {
    .mapping([.init("color", .string(color.rawValue)), .init("value", value)])
  }

  private static var cellStyle: Node {
    .mapping([.init("align", .string("auto")), .init("inspect", .boolean(false))])
  }

  /// Of a table's columns only the value can be good or bad.
  private static var coloredValue: Node {
    .mapping([
      .init(
        "matcher",
        .mapping([.init("id", .string("byName")), .init("options", .string("Value"))])),
      .init(
        "properties",
        .sequence([
          .mapping([
            .init("id", .string("custom.cellOptions")),
            .init("value", .mapping([.init("type", .string("color-text"))])),
          ])
        ])),
    ])
  }

  private func lineStyle(isStacked: Bool) -> Node {
    .mapping([
      .init("drawStyle", .string("line")),
      .init("lineWidth", .integer(1)),
      .init("fillOpacity", .integer(isStacked ? 30 : 10)),
      .init("showPoints", .string("never")),
      // A gap stays a gap: no data is not zero.
      .init("spanNulls", .boolean(false)),
      .init(
        "stacking",
        .mapping([
          .init("mode", .string(isStacked ? "normal" : "none")), .init("group", .string("A")),
        ])),
      .init(
        "thresholdsStyle",
        .mapping([.init("mode", .string(steps.isEmpty ? "off" : "dashed"))])),
    ])
  }
}

extension Panel.Kind {
  fileprivate var colorMode: String {
    if case .timeSeries = self { "palette-classic-by-name" } else { "thresholds" }
  }

  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }

  /// Lines are seen best on their own scale; a gauge without ends says nothing.
  fileprivate var hasFixedRange: Bool {
    if case .gauge = self { true } else { false }
  }

  fileprivate var options: Node {
    switch self {
    case .timeSeries:
      .mapping([
        .init(
          "legend",
          .mapping([
            .init("displayMode", .string("table")), .init("placement", .string("bottom")),
            .init("showLegend", .boolean(true)),
            .init("calcs", .sequence([.string("lastNotNull"), .string("max")])),
          ])),
        .init(
          "tooltip",
          .mapping([.init("mode", .string("multi")), .init("sort", .string("desc"))])),
      ])
    case .stat:
      .mapping([
        .init("colorMode", .string("value")), .init("graphMode", .string("none")),
        .init("textMode", .string("auto")), .init("justifyMode", .string("auto")),
        .init("wideLayout", .boolean(true)), .init("showPercentChange", .boolean(false)),
        .init("percentChangeColorMode", .string("standard")),
        .init("orientation", .string("auto")), .init("reduceOptions", Self.lastValue),
      ])
    case .gauge:
      .mapping([
        .init("showThresholdMarkers", .boolean(true)),
        .init("showThresholdLabels", .boolean(false)), .init("sizing", .string("auto")),
        .init("minVizWidth", .integer(75)), .init("minVizHeight", .integer(75)),
        .init("orientation", .string("auto")), .init("reduceOptions", Self.lastValue),
      ])
    case .table:
      .mapping([
        .init("frameIndex", .integer(0)), .init("showHeader", .boolean(true)),
        .init("cellHeight", .string("sm")),
      ])
    }
  }

  private static var lastValue: Node {
    .mapping([
      .init("calcs", .sequence([.string("lastNotNull")])), .init("fields", .string("")),
      .init("values", .boolean(false)),
    ])
  }

  /// The time of a table's lines is that of the question.
  fileprivate var transformations: [Node.Entry] {
    guard case .table = self else { return [] }
    let hidden = Node.mapping([.init("Time", .boolean(true))])
    return [
      .init(
        "transformations",
        .sequence([
          .mapping([
            .init("id", .string("organize")),
            .init("options", .mapping([.init("excludeByName", hidden)])),
          ])
        ]))
    ]
  }
}
