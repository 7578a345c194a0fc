/// Where a setting stands: a field of an object, or a line of a text in it.
package struct SettingPlace: Sendable {
  /// The field; of a text that is no tree, the scalar that holds it.
  package let cursor: Cursor
  /// The text, where the field is not enough.
  package let text: EmbeddedText?
  /// In the text, from 1.
  package let line: Int
  package let column: Int

  init(_ cursor: Cursor) {
    (self.cursor, text, line, column) = (cursor, nil, 0, 0)
  }

  init(_ text: EmbeddedText, line: Int, column: Int) {
    (cursor, self.text, self.line, self.column) = (text.cursor, text, line, column)
  }

  /// Tells places apart.
  var key: String { "\(cursor.member.index) \(cursor.path) \(line):\(column)" }
}
