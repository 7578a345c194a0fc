internal import Glibc

/// Statistics with Prometheus' way of adding up, so that results are equal to the last digit.
enum SampleStatistics {
  /// A sum that carries what rounding lost.
  ///
  /// Source: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen".
  struct CompensatedSum {
    private(set) var sum = 0.0
    private(set) var lost = 0.0

    var total: Double { sum + lost }

    mutating func add(_ value: Double) {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
  }

  static func sum(_ values: [Double]) -> Double {
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum.sum.isInfinite ? sum.sum : sum.total
  }

  static func mean(_ values: [Double]) -> Double {
    var mean = CompensatedSum()
    for (index, value) in values.enumerated() {
      let count = Double(index + 1)
      if mean.sum.isInfinite {
        if value.isInfinite, (mean.sum > 0) == (value > 0) { continue }
        if value.isFinite { continue }
      }
      mean.add(value / count - mean.sum / count)
    }
    return mean.sum.isInfinite ? mean.sum : mean.total
  }

  /// The variance of all members of a group.
  static func variance(_ values: [Double]) -> Double {
    var mean = 0.0
    var squares = 0.0
    for (index, value) in values.enumerated() {
      let distance = value - mean
      mean += distance / Double(index + 1)
      squares += distance * (value - mean)
    }
    return squares / Double(values.count)
  }

  static func varianceOverTime(_ values: [Double]) -> Double {
    var mean = CompensatedSum()
    var squares = CompensatedSum()
    for (index, value) in values.enumerated() {
      let distance = value - mean.total
      mean.add(distance / Double(index + 1))
      squares.add(distance * (value - mean.total))
    }
    return squares.total / Double(values.count)
  }

  static func quantile(_ share: Double, _ values: [Double]) -> Double {
    if values.isEmpty || share.isNaN { return .nan }
    if share < 0 { return -.infinity }
    if share > 1 { return .infinity }
    let sorted = values.sorted { $0.isNaN ? !$1.isNaN : $0 < $1 }
    let rank = share * Double(sorted.count - 1)
    let low = max(0, floor(rank))
    let high = min(Double(sorted.count - 1), low + 1)
    let weight = rank - floor(rank)
    return sorted[Int(low)] * (1 - weight) + sorted[Int(high)] * weight
  }

  /// The straight line through points: its slope per second and its value at a time.
  static func line(
    through points: ArraySlice<SeriesPoint>, at time: Int64
  ) -> (slope: Double, value: Double) {
    let first = points[points.startIndex].value
    if points.dropFirst().allSatisfy({ $0.value == first }) {
      return first.isInfinite ? (.nan, .nan) : (0, first)
    }
    var (x, y, xy, xx) = (
      CompensatedSum(), CompensatedSum(), CompensatedSum(), CompensatedSum()
    )
    for point in points {
      let seconds = Double(point.time - time) / 1000
      x.add(seconds)
      y.add(point.value)
      xy.add(seconds * point.value)
      xx.add(seconds * seconds)
    }
    let count = Double(points.count)
    let slope =
      (xy.total - x.total * y.total / count) / (xx.total - x.total * x.total / count)
    return (slope, y.total / count - slope * x.total / count)
  }

  /// The last of values that follow their level and their trend.
  ///
  /// Source: Prometheus documentation, "Query functions", holt_winters: Holt's linear method.
  static func smoothed(_ values: [Double], _ factor: Double, trend trendFactor: Double) -> Double {
    var (before, level) = (0.0, values[0])
    var trend = values[1] - values[0]
    for index in values.indices.dropFirst() {
      if index > 1 { trend = trendFactor * (level - before) + (1 - trendFactor) * trend }
      let next = factor * values[index] + (1 - factor) * (level + trend)
      (before, level) = (level, next)
    }
    return level
  }

  /// The share of observations between two values, by cumulative buckets.
  ///
  /// Source: Prometheus 3 documentation, "Query functions", histogram_fraction: within a bucket,
  /// observations lie evenly.
  static func fraction(
    from low: Double, to high: Double, buckets: [(bound: Double, count: Double)]
  ) -> Double {
    guard let merged = cumulative(buckets), let total = merged.last?.count, total > 0,
      !low.isNaN, !high.isNaN
    else { return .nan }
    if low >= high { return 0 }
    let rank = { (value: Double) -> Double in
      var start = merged[0].bound > 0 ? 0 : -Double.infinity
      var below = 0.0
      for bucket in merged {
        if value < bucket.bound {
          guard value > start else { return below }
          let isOpen = bucket.bound.isInfinite || start.isInfinite
          let share = isOpen ? 0 : (value - start) / (bucket.bound - start)
          return below + (bucket.count - below) * share
        }
        (start, below) = (bucket.bound, bucket.count)
      }
      return below
    }
    return (rank(high) - rank(low)) / total
  }

  /// Buckets in order, each bound once, with counts that never shrink; nil without a last one.
  private static func cumulative(
    _ buckets: [(bound: Double, count: Double)]
  ) -> [(bound: Double, count: Double)]? {
    var merged: [(bound: Double, count: Double)] = []
    for bucket in buckets.sorted(by: { $0.bound < $1.bound }) {
      if let last = merged.last, last.bound == bucket.bound {
        merged[merged.count - 1].count += bucket.count
      } else {
        merged.append(bucket)
      }
    }
    guard merged.last?.bound == .infinity, merged.count >= 2 else { return nil }
    // Counts that were scraped at different times may shrink from bucket to bucket.
    for index in merged.indices.dropFirst() {
      merged[index].count = max(merged[index].count, merged[index - 1].count)
    }
    return merged
  }

  /// The quantile of cumulative buckets.
  ///
  /// Source: Prometheus documentation, "Query functions", histogram_quantile.
  static func quantile(
    _ share: Double, buckets: [(bound: Double, count: Double)]
  ) -> Double {
    if share.isNaN { return .nan }
    if share < 0 { return -.infinity }
    if share > 1 { return .infinity }
    guard let merged = cumulative(buckets) else { return .nan }
    let total = merged[merged.count - 1].count
    if total == 0 || total.isNaN { return .nan }
    var rank = share * total
    let last = merged.count - 1
    let index = merged.indices.first { $0 == last || merged[$0].count >= rank } ?? last
    if index == last { return merged[last - 1].bound }
    if index == 0, merged[0].bound <= 0 { return merged[0].bound }
    var start = 0.0
    var count = merged[index].count
    if index > 0 {
      start = merged[index - 1].bound
      count -= merged[index - 1].count
      rank -= merged[index - 1].count
    }
    return start + (merged[index].bound - start) * (rank / count)
  }
}
