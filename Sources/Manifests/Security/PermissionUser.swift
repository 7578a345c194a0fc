/// The program that makes the requests which a permission allows.
package enum PermissionUser: Sendable, Hashable {
  /// Pods of the set.
  case component(Component)
  /// A program of the cluster that the set does not deploy: `horizontal-pod-autoscaler`.
  case cluster(String)

  /// As people call the program.
  package var name: String {
    switch self {
    case .component(let component): component.name
    case .cluster(let program): program
    }
  }
}
