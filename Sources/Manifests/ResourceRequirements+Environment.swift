package import Environment
package import Kubernetes
import Scalars

extension ResourceRequirements {
  /// What an environment file gives a container.
  package init(_ spec: ResourcesSpec) {
    self.init(requests: spec.requests.map, limits: spec.limits.map)
  }
}

extension ResourcesSpec.Amounts {
  /// As the API names them.
  fileprivate var map: StringMap<Quantity> {
    var map: StringMap<Quantity> = ["cpu": cpu, "memory": memory]
    if let ephemeralStorage { map["ephemeral-storage"] = ephemeralStorage }
    return map
  }
}
