package import Prometheus

/// The kinds of panels.
extension Panel {
  /// Lines over time.
  ///
  /// Stacked: the series are parts of a whole, and the sum is what one looks at.
  package static func timeSeries<Unit: DisplayedUnit>(
    _ title: String, _ description: String, thresholds: Thresholds<Unit>, isStacked: Bool = false,
    colors: [SeriesColor] = [], size: PanelSize = .half, _ queries: PanelQuery<Unit>...
  ) -> Panel {
    timeSeries(
      title, description, thresholds: thresholds, isStacked: isStacked, colors: colors, size: size,
      queries)
  }

  /// The same for queries that are made in a loop.
  package static func timeSeries<Unit: DisplayedUnit>(
    _ title: String, _ description: String, thresholds: Thresholds<Unit>, isStacked: Bool = false,
    colors: [SeriesColor] = [], size: PanelSize = .half, _ queries: [PanelQuery<Unit>]
  ) -> Panel {
    Panel(
      title, description, size, .timeSeries(isStacked: isStacked), thresholds, queries,
      colors: colors)
  }

  /// One number for each series, now.
  ///
  /// `emptyText` says what it means that there is no series, where that is no failure.
  package static func stat<Unit: DisplayedUnit>(
    _ title: String, _ description: String, thresholds: Thresholds<Unit>,
    emptyText: String? = nil, decimals: Int? = nil, _ query: PanelQuery<Unit>
  ) -> Panel {
    Panel(
      title, description, .number, .stat, thresholds, [query], emptyText: emptyText,
      decimals: decimals)
  }

  /// One share of a whole, now.
  package static func gauge(
    _ title: String, _ description: String, thresholds: Thresholds<Units.Share>,
    _ query: PanelQuery<Units.Share>
  ) -> Panel {
    Panel(title, description, .number, .gauge, thresholds, [query])
  }

  /// One line for each series, now: its labels and its value.
  package static func table<Unit: DisplayedUnit>(
    _ title: String, _ description: String, thresholds: Thresholds<Unit>,
    size: PanelSize = .half, emptyText: String? = nil, _ query: PanelQuery<Unit>
  ) -> Panel {
    Panel(title, description, size, .table, thresholds, [query], emptyText: emptyText)
  }

  /// The alerts of an environment that fire or are about to.
  package static func alertList(
    _ title: String, _ description: String, environment: String, size: PanelSize = .half
  ) -> Panel {
    Panel(
      title: title, description: description, size: size,
      content: .alertList(environment: environment))
  }

  private init<Unit: DisplayedUnit>(
    _ title: String, _ description: String, _ size: PanelSize, _ kind: Kind,
    _ thresholds: Thresholds<Unit>, _ queries: [PanelQuery<Unit>], emptyText: String? = nil,
    decimals: Int? = nil, colors: [SeriesColor] = []
  ) {
    precondition(!description.isEmpty, "the panel '\(title)' does not say what it shows")
    precondition(!queries.isEmpty, "the panel '\(title)' asks nothing")
    let steps = thresholds.steps.map { (value: $0.value.value, color: $0.color) }
    let field = Field(
      unit: Unit.grafanaUnit, base: thresholds.base, steps: steps,
      range: Unit.self == Units.Share.self ? (0, 1) : nil, emptyText: emptyText, decimals: decimals,
      colors: colors)
    self.init(
      title: title, description: description, size: size,
      content: .values(
        kind, field, queries.map { Target(expression: $0.vector.text, legend: $0.legend.format) }))
  }
}
