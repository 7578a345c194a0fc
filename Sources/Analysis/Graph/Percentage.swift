/// Shares of replicas as texts: `25%`.
enum Percentage {
  /// The number before the sign, cut so that replicas can be multiplied by it; nil for other texts.
  static func value(of text: String) -> Int? {
    guard text.hasSuffix("%"), let share = Int(text.dropLast()) else { return nil }
    return max(-1_000_000, min(1_000_000, share))
  }
}
