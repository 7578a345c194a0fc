/// A line of an environment file that decides what a finding about the output is about.
package struct FindingSource: Sendable, Hashable {
  package var place: Place
  /// The key that stands there: `quota.headroomPercent`.
  package var key: String

  package init(place: Place, key: String) {
    self.place = place
    self.key = key
  }
}

extension Finding {
  /// Where a reader has to look first: the place itself, else the line that leads there.
  package var firstPlace: Place? { place ?? sources?.first?.place }
}
