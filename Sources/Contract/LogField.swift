/// A field of the server's log lines in the format json: one object a line, on standard output.
///
/// The raw value is the name of the field. docs/logs.md lists them for those who collect logs.
package enum LogField: String, Sendable, CaseIterable {
  case time, level, marker, message
  case requestID = "request_id"
  case sessionID = "session_id"
  case agentID = "agent_id"
  case route, status
  case durationMilliseconds = "duration_ms"
  case error, event, actor, subject

  /// Every line has it; the others stand where they have a meaning.
  package var isAlways: Bool {
    switch self {
    case .time, .level, .message: true
    default: false
    }
  }

  /// Few values, so that a log store may index by it; the rest is for searching inside of lines.
  package var isLabel: Bool {
    switch self {
    case .level, .marker, .event: true
    default: false
    }
  }

  package var documentation: String {
    switch self {
    case .time: "Time of the event in UTC, RFC 3339 with milliseconds."
    case .level: "Level, one of the values of the label `level` of `vibe_log_lines_total`."
    case .marker: "`ERROR` from level error on, `AUDIT` in lines of the audit log."
    case .message: "What happened, without values that differ from line to line."
    case .requestID: "Identifier of the request, which the answer has as a header."
    case .sessionID: "Identifier of the session of the protocol."
    case .agentID: "Identifier of the agent that the line is about."
    case .route: "Route of the request, as the label `route` has it."
    case .status: "HTTP status of the answer."
    case .durationMilliseconds: "How long the request took, in milliseconds."
    case .error: "Description of an error, without tokens and parameters of statements."
    case .event: "Kind of the audit event, as the label `event` has it."
    case .actor: "Who caused the audit event: a user or an agent."
    case .subject: "What the audit event is about."
    }
  }
}
