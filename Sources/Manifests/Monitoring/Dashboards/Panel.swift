/// One panel: what it shows, in which unit, and where a value turns bad.
///
/// Only the functions of `Panel+Kinds.swift` make one: unit and thresholds follow from the type of
/// the queries, and nothing can be left out.
package struct Panel: Sendable {
  package let title: String
  /// What it means and what to do about it; the panel's help text.
  package let description: String
  let size: PanelSize
  let content: Content

  enum Content: Sendable {
    case values(Kind, Field, [Target])
    /// The alerts of an environment that fire or are about to.
    case alertList(environment: String)
  }

  enum Kind: Sendable {
    /// Lines over time; stacked ones are parts of a whole.
    case timeSeries(isStacked: Bool)
    case stat
    case gauge
    case table
  }

  /// How values are shown.
  struct Field: Sendable {
    let unit: String
    let base: ThresholdColor
    let steps: [(value: Double, color: ThresholdColor)]
    /// The ends of a gauge and of an axis; nil: what the data needs.
    var range: (minimum: Double, maximum: Double)?
    /// What stands there without any series; nil: Grafana's "No data".
    var emptyText: String?
    /// Digits behind the point; nil: Grafana's choice, which rounds 99.95% to 100%.
    var decimals: Int?
    /// Of the series that have one of their own.
    var colors: [SeriesColor] = []
  }

  struct Target: Sendable {
    let expression: String
    let legend: String
  }
}

extension Panel {
  /// What the panel asks Prometheus.
  package var expressions: [String] {
    guard case .values(_, _, let targets) = content else { return [] }
    return targets.map(\.expression)
  }
}
