/// The numbers that one field of a schedule allows.
struct CronField: Sendable, Hashable {
  /// Bit n is set when n is allowed.
  private(set) var bits: UInt64 = 0
  /// Written with `*` or `?`, so that it does not restrict the days.
  private(set) var isEvery = false

  func contains(_ value: Int) -> Bool { bits & (1 << UInt64(value)) != 0 }

  /// What a field counts.
  enum Kind: String {
    case minute, hour
    case dayOfMonth = "day of month"
    case month
    case dayOfWeek = "weekday"

    var range: ClosedRange<Int> {
      switch self {
      case .minute: 0...59
      case .hour: 0...23
      case .dayOfMonth: 1...31
      case .month: 1...12
      case .dayOfWeek: 0...6
      }
    }

    /// Names from the lower bound upwards.
    var names: [String] {
      switch self {
      case .minute, .hour, .dayOfMonth: []
      case .month:
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      case .dayOfWeek: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
      }
    }

    func value(of text: Substring) -> Int? {
      if let index = names.firstIndex(of: text.lowercased()) { return range.lowerBound + index }
      return text.plainNumber.flatMap { range.contains($0) ? $0 : nil }
    }

    func fault(_ text: Substring) -> ScalarError {
      let orNames = names.isEmpty ? "" : " or \(names[0]) to \(names[names.count - 1])"
      return .found(
        text, expected: "\(rawValue) \(range.lowerBound) to \(range.upperBound)\(orNames)")
    }
  }

  /// Reads a comma-separated list of `*`, `n`, `n-m`, each with an optional `/step`.
  init(_ text: Substring, in kind: Kind) throws(ScalarError) {
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      try add(item, in: kind)
    }
  }

  private mutating func add(_ item: Substring, in kind: Kind) throws(ScalarError) {
    let parts = item.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let step = parts.count == 2 ? parts[1].plainNumber ?? 0 : 1
    guard step > 0 else { throw .found(item, expected: "a step of 1 or more after the '/'") }
    let values: ClosedRange<Int>
    if parts[0] == "*" || parts[0] == "?" {
      values = kind.range
      isEvery = isEvery || step == 1
    } else {
      let bounds = parts[0].split(separator: "-", omittingEmptySubsequences: false)
      guard bounds.count <= 2 else { throw kind.fault(item) }
      guard let first = kind.value(of: bounds[0]) else { throw kind.fault(bounds[0]) }
      var last = parts.count == 2 ? kind.range.upperBound : first
      if bounds.count == 2 {
        guard let bound = kind.value(of: bounds[1]) else { throw kind.fault(bounds[1]) }
        last = bound
      }
      guard first <= last else {
        throw .found(item, expected: "the smaller \(kind.rawValue) first")
      }
      values = first...last
    }
    for value in stride(from: values.lowerBound, through: values.upperBound, by: step) {
      bits |= 1 << UInt64(value)
    }
  }
}
