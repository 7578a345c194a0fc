/// An object that a finding is about besides its own.
package struct RelatedObject: Sendable, Hashable {
  /// `Kind namespace/name`, as in `Finding.object`.
  package var object: String
  /// Where it stands; nil when it was not read from a file.
  package var place: Place?

  package init(_ object: String, place: Place? = nil) {
    self.object = object
    self.place = place
  }
}
