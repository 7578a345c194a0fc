package import YAML

/// One field that is different; at least one side is there.
package struct FieldChange: Sendable {
  package var path: FieldPath
  /// Nil: the field is new.
  package var old: Node?
  /// Nil: the field is gone.
  package var new: Node?
  /// Where the old value stands; kept when the value itself is masked.
  package var oldMark: Mark?

  package init(path: FieldPath, old: Node?, new: Node?) {
    self.path = path
    self.old = old
    self.new = new
    oldMark = old?.mark
  }
}
