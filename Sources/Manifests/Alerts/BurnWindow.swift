import Environment
import Scalars

/// A pace at which the budget of an objective is spent, seen over two windows: the long one proves
/// that it matters, the short one that it still goes on.
///
/// Source: "The Site Reliability Workbook", chapter 5, table 5-8: budget and windows for paging and
/// for tickets.
enum BurnWindow: CaseIterable {
  case hour, sixHours, day, threeDays

  var long: Duration {
    switch self {
    case .hour: .seconds(3600)
    case .sixHours: .seconds(6 * 3600)
    case .day: .seconds(86_400)
    case .threeDays: .seconds(3 * 86_400)
    }
  }

  /// A twelfth of the long one.
  var short: Duration { long / 12 }

  /// Share of the whole budget that is spent in the long window when the alert fires, in per cent.
  private var budgetPercent: Int {
    switch self {
    case .hour: 2
    case .sixHours: 5
    case .day, .threeDays: 10
    }
  }

  /// Holds off what a few requests at night would cause.
  var holds: Duration {
    switch self {
    case .hour: .seconds(120)
    case .sixHours: .seconds(900)
    case .day: .seconds(3600)
    case .threeDays: .seconds(10_800)
    }
  }

  var severity: AlertSeverity {
    switch self {
    case .hour, .sixHours: .critical
    case .day, .threeDays: .warning
    }
  }

  /// The share of bad requests above which the budget of so many days is spent too fast; nil where no
  /// share is that high.
  func threshold(budget: Ratio, windowDays: Int) -> Ratio? {
    // 14.4, 6, 3 and 1 times the budget for 30 days.
    let hours = Int(long.components.seconds) / 3600
    let billionths = budget.billionths * budgetPercent * windowDays * 24 / (100 * hours)
    return billionths < Ratio.billion ? Ratio(billionths: billionths) : nil
  }
}
