import Prometheus

/// Lengths of time as Prometheus and Alertmanager write them: `1h30m`.
enum DurationText {
  private static let units: [(suffix: String, seconds: Double)] = [
    ("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("d", 86_400), ("w", 604_800),
    ("y", 31_536_000),
  ]

  /// The seconds; nil where the text is none.
  ///
  /// Source: Prometheus, package model, ParseDuration: units in falling order, each once; `0` alone.
  static func seconds(_ text: String) -> Double? {
    if text == "0" { return 0 }
    var rest = text[...]
    var sum = 0.0
    var last = units.count
    guard !rest.isEmpty else { return nil }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let number = Double(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let suffix = rest.prefix { $0.isLetter }
      guard let index = units.firstIndex(where: { $0.suffix == suffix }), index < last else {
        return nil
      }
      last = index
      sum += number * units[index].seconds
      rest = rest.dropFirst(suffix.count)
    }
    return sum
  }

  /// As people write it: `90s` for what is no whole minute.
  static func text(_ seconds: Double) -> String {
    for unit in units.reversed().dropFirst() where unit.seconds >= 1 {
      let count = seconds / unit.seconds
      if count >= 1, count == count.rounded() { return "\(Int(count))\(unit.suffix)" }
    }
    return "\(Int(seconds * 1000))ms"
  }
}
