import Kubernetes

/// The port of prometheus-adapter: the API server calls it there.
enum PrometheusAdapterPort: String, PortSet {
  case https

  var number: Int { 6443 }
}
