/// Writes the facts table as Swift source: texts that compile at once and cost nothing at start-up.
enum FactPrinter {
  static func source(_ table: FactTable, type: String, about: String) -> String {
    """
    // Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
    // swift-format-ignore-file

    /// \(about)
    enum \(type) {
      /// `Deployment apps/v1 apps.v1.Deployment`, with `/26-31` behind the version where some releases
      /// lack it.
      static let kinds: StaticString = #\"\"\"
    \(table.kindLines.joined(separator: "\n"))
    \"\"\"#

      /// The name of a definition and its fields; `SchemaReader` tells the notation.
      static let definitions: StaticString = #\"\"\"
    \(table.lines.joined(separator: "\n"))
    \"\"\"#
    }

    """
  }
}
