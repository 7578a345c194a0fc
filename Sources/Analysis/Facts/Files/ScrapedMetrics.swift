/// What targets really expose: the scrapes given with `--metrics`, taken together.
package struct ScrapedMetrics: Sendable, Hashable {
  /// By the name of the family: `http_request_duration_seconds`.
  package var families: [String: Family] = [:]
  /// By the name that a query selects: `http_request_duration_seconds_bucket`.
  package var series: [String: Series] = [:]

  /// The type that a target says a family has.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case counter, gauge, histogram, gaugehistogram, summary, info, stateset
    /// OpenMetrics says `unknown`.
    case untyped
  }

  package struct Family: Sendable, Hashable {
    package var kind: Kind
    package var help: String?
    package var unit: String?

    package init(kind: Kind = .untyped, help: String? = nil, unit: String? = nil) {
      self.kind = kind
      self.help = help
      self.unit = unit
    }
  }

  /// All samples of one name.
  package struct Series: Sendable, Hashable {
    /// The family that the samples belong to.
    package var family: String
    /// Every label that some sample has, with the values that were seen.
    package var labels: [String: Set<String>]
    /// Labels that every sample has.
    package var alwaysLabeled: Set<String>

    package init(family: String, labels: [String: Set<String>], alwaysLabeled: Set<String>) {
      self.family = family
      self.labels = labels
      self.alwaysLabeled = alwaysLabeled
    }
  }

  package init() {}

  /// Nothing was given, so nothing is known: no name is missing.
  package var isEmpty: Bool { series.isEmpty }

  /// Names that queries can select, sorted.
  package var names: [String] { series.keys.sorted() }

  /// What the family of a series is; nil for names that were not scraped.
  package func kind(of name: String) -> Kind? {
    series[name].map { families[$0.family]?.kind ?? .untyped }
  }

  /// Takes another scrape's metrics in; where both name a family, the one that has a type counts.
  package mutating func add(_ other: ScrapedMetrics) {
    families.merge(other.families) { old, new in old.kind == .untyped ? new : old }
    series.merge(other.series) { old, new in
      Series(
        family: old.family, labels: old.labels.merging(new.labels) { $0.union($1) },
        alwaysLabeled: old.alwaysLabeled.intersection(new.alwaysLabeled))
    }
  }
}
