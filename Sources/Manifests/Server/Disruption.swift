import Environment
import Kubernetes
import Scalars

/// How many pods may be away at once while nodes are drained.
///
/// Always "one may go", never "so many must stay": with one replica, and while the autoscaler
/// shrinks, the latter can come to "none may go", and then no node can be drained.
enum Disruption {
  static func objects(_ spec: EnvironmentSpec) -> [PodDisruptionBudget] {
    var budgets = [budget(spec, "vibe-ensemble-pdb", .server)]
    // CloudNativePG makes budgets for its own instances; a pod under two cannot be evicted.
    if case .statefulSet = spec.postgres.mode {
      budgets.append(budget(spec, "postgres-pdb", .database))
    }
    return budgets
  }

  private static func budget(
    _ spec: EnvironmentSpec, _ name: DNSName, _ component: Component
  ) -> PodDisruptionBudget {
    PodDisruptionBudget(
      metadata: ObjectMeta(name, of: component, in: spec),
      spec: PodDisruptionBudgetSpec(
        maxUnavailable: 1, selector: LabelSelector(matchLabels: component.selector)))
  }
}
