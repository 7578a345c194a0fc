import Scalars

/// The message that a text is refused with; nil: it is accepted.
func refusal<Value: ScalarValue>(of text: String, as type: Value.Type) -> String? {
  do {
    _ = try Value(parsing: text)
    return nil
  } catch {
    return error.message
  }
}
