/// What was refused, and what the audit log recorded.
extension ServerMetrics {
  package static let rateLimited = CounterMetric<MetricUnits.Count>(
    "vibe_rate_limited_requests_total", labels: [MetricLabel(RateLimitScope.self)],
    help: "Requests refused by a rate limit.")
  package static let loginFailures = CounterMetric<MetricUnits.Count>(
    "vibe_login_failures_total", labels: [MetricLabel(LoginFailureReason.self)],
    help: "Logins and tokens refused.")
  package static let accessDenials = CounterMetric<MetricUnits.Count>(
    "vibe_access_denials_total", help: "Calls refused because the caller may not make them.")
  package static let auditEvents = CounterMetric<MetricUnits.Count>(
    "vibe_audit_events_total", labels: [MetricLabel(AuditEvent.self)],
    help: "Events written to the audit log.")

  static let security: [any Metric] = [rateLimited, loginFailures, accessDenials, auditEvents]
}
