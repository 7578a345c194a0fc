/// Why a login or a token was refused.
package enum LoginFailureReason: String, MetricLabelValue {
  case credentials, expired, revoked, locked, malformed

  package static let label = "reason"
}
