/// First digit of an HTTP status.
package enum HTTPStatusClass: String, MetricLabelValue {
  case informational = "1xx"
  case success = "2xx"
  case redirection = "3xx"
  case clientError = "4xx"
  case serverError = "5xx"

  package static let label = "status_class"
}
