/// ClusterRoles that every cluster has.
///
/// Source: Kubernetes documentation, "Using RBAC Authorization", default roles.
package enum BuiltInClusterRole: String, Sendable {
  case admin, edit, view
  case clusterAdmin = "cluster-admin"
  /// Lets an API server of one's own ask who the caller is.
  case authDelegator = "system:auth-delegator"
}
