/// A name of the IANA time zone database: `Europe/Berlin`, `Etc/UTC`.
///
/// Source: tz database, file `theory.html`, "Timezone identifiers". The API refuses `Local`, which
/// would mean the zone of whichever machine runs the controller.
package struct TimeZoneName: ScalarValue {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    let expected = "the name of a time zone like Etc/UTC or Europe/Berlin"
    guard text.lowercased() != "local" else { throw .found(text, expected: expected) }
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard let first = part.utf8.first, first.isLetter, part.utf8.count <= 30,
        part.utf8.allSatisfy({ $0.isAlphanumeric || "_-+".utf8.contains($0) })
      else { throw .found(text, expected: expected) }
    }
    description = text
  }
}
