/// How findings are printed: for people, or for a program that reads them.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, json, sarif, junit, github
}
