/// A selector of one kind of metric: narrowed by matchers, and moved in time.
package protocol SeriesSelector: Sendable {
  func narrowed(by matchers: [LabelMatcher]) -> Self
  /// The values of some time ago.
  func offset(by duration: Duration) -> Self
}

extension SeriesSelector {
  package func narrowed(by matchers: LabelMatcher...) -> Self { narrowed(by: matchers) }
}
