/// Numbers for people, as the functions of Prometheus' templates print them.
///
/// Source: Prometheus documentation, "Template reference", numbers.
enum HumanNumber {
  static func decimal(_ value: Double) -> String {
    if value == 0 || !value.isFinite { return GoNumber.formatted("%.4g", value) }
    return abs(value) >= 1
      ? scaled(value, by: 1000, prefixes: ["k", "M", "G", "T", "P", "E", "Z", "Y"])
      : small(value)
  }

  static func binary(_ value: Double) -> String {
    if abs(value) <= 1 || !value.isFinite { return GoNumber.formatted("%.4g", value) }
    return scaled(value, by: 1024, prefixes: ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"])
  }

  static func duration(_ value: Double) -> String {
    if !value.isFinite { return GoNumber.formatted("%.4g", value) }
    if value == 0 { return "0s" }
    if abs(value) < 1 { return small(value) + "s" }
    let sign = value < 0 ? "-" : ""
    let size = abs(value)
    guard size >= 60, size < 9e18 else { return sign + GoNumber.formatted("%.4g", size) + "s" }
    let seconds = Int64(size)
    var text = "\(seconds / 60 % 60)m \(seconds % 60)s"
    if seconds >= 3600 { text = "\(seconds / 3600 % 24)h " + text }
    if seconds >= 86400 { text = "\(seconds / 86400)d " + text }
    return sign + text
  }

  private static func scaled(_ value: Double, by base: Double, prefixes: [String]) -> String {
    var value = value
    var prefix = ""
    for next in prefixes where abs(value) >= base {
      prefix = next
      value /= base
    }
    return GoNumber.formatted("%.4g", value) + prefix
  }

  private static func small(_ value: Double) -> String {
    var value = value
    var prefix = ""
    for next in ["m", "u", "n", "p", "f", "a", "z", "y"] where abs(value) < 1 {
      prefix = next
      value *= 1000
    }
    return GoNumber.formatted("%.4g", value) + prefix
  }
}
