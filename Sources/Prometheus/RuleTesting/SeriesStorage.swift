/// Series in memory, in the order in which they first appeared.
struct SeriesStorage {
  struct Series {
    let labels: SeriesLabels
    /// In order of time.
    var points: [SeriesPoint] = []
  }

  private(set) var series: [Series] = []
  private var indices: [SeriesLabels: Int] = [:]
  private var indicesByName: [String: [Int]] = [:]

  /// Adds a point; false if the series has one at that time or later.
  @discardableResult
  mutating func append(_ point: SeriesPoint, to labels: SeriesLabels) -> Bool {
    let index: Int
    if let known = indices[labels] {
      index = known
    } else {
      index = series.count
      series.append(Series(labels: labels))
      indices[labels] = index
      indicesByName[labels[PromQLLabels.metricName], default: []].append(index)
    }
    if let last = series[index].points.last, last.time >= point.time { return false }
    series[index].points.append(point)
    return true
  }

  func series(named name: String?) -> [Series] {
    guard let name else { return series }
    return (indicesByName[name] ?? []).map { series[$0] }
  }
}

extension SeriesStorage.Series {
  /// The index behind the last point at a time or before.
  private func end(at time: Int64) -> Int {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The newest value that is not older than the lookback; nil if the series has ended.
  func value(at time: Int64, lookback: Int64, startIsIncluded: Bool) -> Double? {
    let end = end(at: time)
    guard end > 0 else { return nil }
    let point = points[end - 1]
    let isFresh = startIsIncluded ? point.time >= time - lookback : point.time > time - lookback
    return isFresh ? point.value : nil
  }

  func points(from start: Int64, through end: Int64, startIsIncluded: Bool) -> [SeriesPoint] {
    let first = self.end(at: startIsIncluded ? start - 1 : start)
    let last = self.end(at: end)
    return first < last ? points[first..<last].filter { $0.value != nil } : []
  }
}
