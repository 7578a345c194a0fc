/// Facts that a pod can be told about itself.
///
/// Source: Kubernetes documentation, "Downward API", fields available as environment variables.
package enum PodField: String, Sendable {
  case name = "metadata.name"
  case namespace = "metadata.namespace"
  case uid = "metadata.uid"
  case serviceAccountName = "spec.serviceAccountName"
  case nodeName = "spec.nodeName"
  case hostIP = "status.hostIP"
  case podIP = "status.podIP"
}
