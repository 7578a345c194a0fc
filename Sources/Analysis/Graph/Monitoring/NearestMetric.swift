import Findings

/// The metric that was meant by a name that nobody exports.
enum NearestMetric {
  /// One with the same words but another unit or suffix, else one off by a few letters.
  static func of(_ name: String, in known: some Collection<String>) -> String? {
    let stem = stem(name)
    let same = known.filter { Self.stem($0) == stem }.min()
    return same ?? NearestName.of(name, in: known.sorted().filter { isNear(name, $0) })
  }

  /// All but a few letters at one place are the same.
  private static func isNear(_ name: String, _ other: String) -> Bool {
    let (name, other) = (Array(name.utf8), Array(other.utf8))
    let start = zip(name, other).prefix { $0 == $1 }.count
    let end = zip(name.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return start + end >= max(name.count, other.count) - 3
  }

  /// Without what tells unit and kind.
  private static func stem(_ name: String) -> Substring {
    var stem = name[...]
    var isShorter = true
    while isShorter {
      isShorter = false
      for suffix in suffixes where stem.hasSuffix(suffix) && stem.count > suffix.count {
        stem = stem.dropLast(suffix.count)
        isShorter = true
      }
    }
    return stem
  }

  private static let suffixes = [
    "_total", "_count", "_sum", "_bucket", "_seconds", "_milliseconds", "_microseconds", "_ms",
    "_bytes", "_ratio", "_percent", "_info",
  ]
}
