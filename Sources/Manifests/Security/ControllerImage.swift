/// An image that a controller of the cluster puts into pods that it makes in our namespace.
struct ControllerImage {
  var repository: String
  /// Whether the controller makes the root file system of these containers read-only.
  var hasReadOnlyRoot: Bool

  /// Answers the certificate authority; older releases leave the root file system writable.
  ///
  /// Source: cert-manager, `pkg/issuer/acme/http/pod.go`; its Helm chart, `acmesolver.image`.
  static let certificateSolver = ControllerImage(
    repository: "quay.io/jetstack/cert-manager-acmesolver", hasReadOnlyRoot: false)

  /// Copies the instance manager into each pod, as an init container.
  ///
  /// Source: CloudNativePG, `pkg/specs/containers.go`, createBootstrapContainer and
  /// GetSecurityContext.
  static let databaseOperator = ControllerImage(
    repository: "ghcr.io/cloudnative-pg/cloudnative-pg", hasReadOnlyRoot: true)
}
