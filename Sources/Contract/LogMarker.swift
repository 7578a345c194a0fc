/// Words that the operations guide searches the server's log lines for.
package enum LogMarker: String, Sendable, CaseIterable {
  /// In every line of level error and above.
  case error = "ERROR"
  /// In every line of the audit log.
  case audit = "AUDIT"
}
