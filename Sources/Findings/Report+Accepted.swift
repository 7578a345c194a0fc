extension Report {
  /// Findings that somebody answers for.
  var suppressed: [AcceptedFinding] { accepted.filter { $0.justification != nil } }

  /// Findings that the baseline knows.
  var known: [AcceptedFinding] { accepted.filter { $0.justification == nil } }

  /// `12 suppressed, 1 expires in 6 days`; nil when nothing is.
  package var suppressionSummary: String? {
    let suppressed = suppressed
    guard !suppressed.isEmpty else { return nil }
    let soon = suppressed.compactMap { $0.justification?.daysLeft }.filter { $0 <= Report.soon }
    guard let next = soon.min() else { return "\(suppressed.count) suppressed" }
    let end =
      switch next {
      case 0: "today"
      case 1: "tomorrow"
      default: "in \(next) days"
      }
    let verb = soon.count == 1 ? "expires" : "expire, the first"
    return "\(suppressed.count) suppressed, \(soon.count) \(verb) \(end)"
  }

  /// `7 known from the baseline`; nil when none is.
  package var baselineSummary: String? {
    known.isEmpty ? nil : "\(known.count) known from the baseline"
  }

  /// Days before its end from which on a suppression is announced: time enough for a planned change.
  private static let soon = 30
}
