/// A place of an object that does not fit its schema.
package struct SchemaFault: Sendable {
  package enum Kind: Sendable, Hashable {
    /// The schema has no such field.
    case unknownField
    /// The value is none of the field's.
    case wrongValue
    /// A number or boolean without quotes where text is expected.
    case textExpected
    /// A field that has to be there is not.
    case missing
  }

  package var kind: Kind
  /// The field, or where it would be.
  package var field: Cursor
  package var message: String
  package var hint: String?
  /// Only the API server says so, not its schema.
  package var isBeyondSchema = false
}
