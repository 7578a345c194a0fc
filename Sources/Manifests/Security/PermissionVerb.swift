/// What a request does to a resource; there is no case for "everything".
///
/// Source: Kubernetes documentation, "Authorization", request verbs.
package enum PermissionVerb: String, CaseIterable, Sendable {
  case get, list, watch, create, update, patch, delete
}
