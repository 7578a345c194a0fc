/// What the value of a field can be.
indirect enum SchemaType: Sendable, Hashable {
  /// Whatever the API server takes; nothing is known, or nothing is asked.
  case any
  /// A mapping with any keys.
  case object
  case text(SchemaRange)
  case choice([String])
  case boolean
  case integer(bits: Int, SchemaRange)
  case number(SchemaRange)
  case quantity
  case integerOrText
  /// RFC 3339, as in `2026-11-25T10:00:00Z`.
  case time
  /// Base64.
  case bytes
  case list(SchemaType)
  case map(SchemaType)
  /// The number of a definition in the `SchemaStore`.
  case definition(Int)
}

/// Limits of a number, or of the length of a text.
struct SchemaRange: Sendable, Hashable {
  var least: Int?
  var most: Int?

  static let any = SchemaRange()

  func contains(_ value: Int) -> Bool {
    (least.map { $0 <= value } ?? true) && (most.map { value <= $0 } ?? true)
  }

  /// `1 to 65535`, `at least 1`.
  var text: String {
    switch (least, most) {
    case (let least?, let most?): "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any"
    }
  }
}
