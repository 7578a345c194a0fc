/// How a sample's value is written for people: by a template function in the rule file, and by the
/// same rule in Swift for what a unit test expects.
///
/// Source: Prometheus documentation, "Template reference", numbers.
package enum ValueFormat: Sendable, Equatable {
  /// `5%` for 0.05.
  case percentage
  /// `250ms`, `1.5s`, `2m 5s`.
  case duration
  /// `1.5GiB`.
  case bytes
  case bytesPerSecond
  /// `1.2k` and a suffix.
  case number(suffix: String)

  /// The template action that prints the value of an alert.
  package var template: String {
    switch self {
    case .percentage: "{{ $value | humanizePercentage }}"
    case .duration: "{{ $value | humanizeDuration }}"
    case .bytes: "{{ $value | humanize1024 }}B"
    case .bytesPerSecond: "{{ $value | humanize1024 }}B/s"
    case .number(let suffix): "{{ $value | humanize }}" + suffix
    }
  }

  /// What the template action prints for a finite value.
  package func text(_ value: Double) -> String {
    switch self {
    case .percentage: fourDigits(value * 100) + "%"
    case .duration: durationText(value)
    case .bytes: binaryText(value) + "B"
    case .bytesPerSecond: binaryText(value) + "B/s"
    case .number(let suffix): decimalText(value) + suffix
    }
  }

  private func durationText(_ value: Double) -> String {
    guard value != 0 else { return "0s" }
    guard value.magnitude < 1 else { return longDurationText(value) }
    let (number, prefix) = scaled(value, by: ["m", "u", "n", "p", "f", "a", "z", "y"])
    return fourDigits(number) + prefix + "s"
  }

  private func longDurationText(_ value: Double) -> String {
    let sign = value < 0 ? "-" : ""
    let total = Int64(value.magnitude)
    let (days, hours) = (total / 86_400, total / 3600 % 24)
    let (minutes, seconds) = (total / 60 % 60, total % 60)
    if days != 0 { return "\(sign)\(days)d \(hours)h \(minutes)m \(seconds)s" }
    if hours != 0 { return "\(sign)\(hours)h \(minutes)m \(seconds)s" }
    if minutes != 0 { return "\(sign)\(minutes)m \(seconds)s" }
    return sign + fourDigits(value.magnitude) + "s"
  }

  private func binaryText(_ value: Double) -> String {
    var number = value
    var prefix = ""
    for next in ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"] where number.magnitude >= 1024 {
      prefix = next
      number /= 1024
    }
    return fourDigits(number) + prefix
  }

  private func decimalText(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    guard value.magnitude >= 1 else {
      let (number, prefix) = scaled(value, by: ["m", "u", "n", "p", "f", "a", "z", "y"])
      return fourDigits(number) + prefix
    }
    var number = value
    var prefix = ""
    for next in ["k", "M", "G", "T", "P", "E", "Z", "Y"] where number.magnitude >= 1000 {
      prefix = next
      number /= 1000
    }
    return fourDigits(number) + prefix
  }

  private func scaled(_ value: Double, by prefixes: [String]) -> (Double, String) {
    var number = value
    var prefix = ""
    for next in prefixes where number.magnitude < 1 {
      prefix = next
      number *= 1000
    }
    return (number, prefix)
  }
}
