/// What moves the time that a selector or subquery looks at: `offset` and `@`.
package struct PromQLTimeShift: Sendable {
  /// The point in time behind `@`.
  package enum Instant: Sendable {
    /// Seconds since 1970, and how they are written.
    case time(Double, String)
    case start
    case end
  }

  package internal(set) var offset: PromQLTimeSpan?
  package internal(set) var instant: Instant?
}
