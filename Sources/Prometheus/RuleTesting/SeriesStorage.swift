/// Series in memory, in the order in which they first appeared.
final class SeriesStorage {
  final class Series {
    let labels: SeriesLabels
    /// In order of time.
    fileprivate(set) var points: [SeriesPoint] = []
    private(set) var hasEnded = false

    init(_ labels: SeriesLabels) { self.labels = labels }

    fileprivate func append(_ point: SeriesPoint) -> Bool {
      if let last = points.last, last.time >= point.time { return false }
      if point.isStale { hasEnded = true }
      points.append(point)
      return true
    }
  }

  /// What a selector selects of the series that it has looked at.
  private final class Selection {
    /// Kept, so that no other selector gets its place in memory and with that its key.
    let identity: PromQLSelector.Identity
    let matchers: [SeriesMatcher]
    var selected: [Series] = []
    var lookedAt = 0

    init(_ identity: PromQLSelector.Identity, _ matchers: [SeriesMatcher]) {
      self.identity = identity
      self.matchers = matchers
    }
  }

  private var series: [Series] = []
  private var byLabels: [SeriesLabels: Series] = [:]
  private var byName: [String: [Series]] = [:]
  private var selections: [ObjectIdentifier: Selection] = [:]
  /// Expressions that templates ask, parsed once.
  private var queries: [String: PromQLExpression] = [:]

  /// Adds a point; false if the series has one at that time or later.
  @discardableResult
  func append(_ point: SeriesPoint, to labels: SeriesLabels) -> Bool {
    series(of: labels).append(point)
  }

  private func series(of labels: SeriesLabels) -> Series {
    if let known = byLabels[labels] { return known }
    let new = Series(labels)
    series.append(new)
    byLabels[labels] = new
    byName[labels[PromQLLabels.metricName], default: []].append(new)
    return new
  }

  /// The series that a selector selects; only those that came since the last time are looked at.
  func series(selectedBy selector: PromQLSelector) throws(EvaluationProblem) -> [Series] {
    let candidates = selector.name.map { byName[$0] ?? [] } ?? series
    if candidates.isEmpty { return [] }
    let key = ObjectIdentifier(selector.identity)
    let selection: Selection
    if let known = selections[key] {
      selection = known
    } else {
      var matchers: [SeriesMatcher] = []
      for matcher in selector.matchers { matchers.append(try SeriesMatcher(matcher)) }
      selection = Selection(selector.identity, matchers)
      selections[key] = selection
    }
    while selection.lookedAt < candidates.count {
      let next = candidates[selection.lookedAt]
      if selection.matchers.allSatisfy({ $0.selects(next.labels) }) {
        selection.selected.append(next)
      }
      selection.lookedAt += 1
    }
    return selection.selected
  }

  /// The expression that a template asks.
  func query(_ text: String) throws(EvaluationProblem) -> PromQLExpression {
    if let known = queries[text] { return known }
    let parsed = PromQLParser.parse(text)
    guard parsed.isValid, let expression = parsed.expression else {
      throw EvaluationProblem(message: parsed.problems.first?.message ?? "no expression")
    }
    queries[text] = expression
    return expression
  }

  /// All series whose labels are wanted.
  func series(where isWanted: (SeriesLabels) -> Bool) -> [Series] {
    series.filter { isWanted($0.labels) }
  }
}

extension SeriesStorage.Series {
  /// The index behind the last point at a time or before.
  private func end(at time: Int64) -> Int {
    // Rules ask for the newest points.
    if let last = points.last, last.time <= time { return points.count }
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The newest point that is not older than the lookback; nil if the series has ended.
  func point(at time: Int64, lookback: Int64, startIsIncluded: Bool) -> SeriesPoint? {
    let end = end(at: time)
    guard end > 0 else { return nil }
    let point = points[end - 1]
    let isFresh = startIsIncluded ? point.time >= time - lookback : point.time > time - lookback
    return isFresh && !point.isStale ? point : nil
  }

  func points(
    from start: Int64, through end: Int64, startIsIncluded: Bool
  ) -> ArraySlice<SeriesPoint> {
    let first = self.end(at: startIsIncluded ? start - 1 : start)
    let last = self.end(at: end)
    guard first < last else { return [] }
    return hasEnded ? points[first..<last].filter { !$0.isStale }[...] : points[first..<last]
  }
}
