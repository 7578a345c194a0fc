import Kubernetes

/// The port of Grafana: its pages, its API, and its own metrics.
package enum GrafanaPort: String, PortSet {
  case http

  package var number: Int { 3000 }
}
