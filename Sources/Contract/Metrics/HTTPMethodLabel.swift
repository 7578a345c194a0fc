/// Method of an HTTP request; anything unusual is `other`.
package enum HTTPMethodLabel: String, MetricLabelValue {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"
  case options = "OPTIONS"
  case other

  package static let label = "method"
}
