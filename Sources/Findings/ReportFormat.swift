/// How findings are printed: for people, or for a program that reads them.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// A line a finding with the line of its source, and nothing when there is none.
  case text
  /// The same grouped by object, with a summary.
  case human
  case json, sarif, junit, github, markdown
}
