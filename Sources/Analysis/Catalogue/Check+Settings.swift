package import Findings

extension Check {
  /// A finding of this check about a setting, wherever it stands.
  package func finding(
    at place: SettingPlace, _ message: String, hint: String? = nil
  ) -> Finding {
    guard let text = place.text else { return finding(place.cursor, message, hint: hint) }
    return finding(text, line: place.line, column: place.column, message, hint: hint)
  }
}
