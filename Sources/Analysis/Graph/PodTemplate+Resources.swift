package import Scalars

extension ContainerTemplate {
  /// An amount after what the API server adds.
  package func amount(_ amount: ComputeAmount) -> Quantity? {
    switch amount {
    case .request(let resource): request(resource)
    case .limit(let resource): limit(resource)
    }
  }
}

extension PodTemplate {
  /// What one pod counts for; containers that say nothing count for nothing.
  ///
  /// Containers that only run before the others count when they need more than those, beside the
  /// sidecars that were started earlier.
  ///
  /// Source: Kubernetes documentation, "Sidecar Containers": Resource sharing within containers;
  /// "Pod Overhead"; "Assign Pod-level CPU and memory resources".
  package func amount(_ amount: ComputeAmount) -> Quantity {
    let overhead = spec[at: "overhead", amount.resource].quantity ?? .zero
    if let own = podLevel(amount) { return own + overhead }
    var (running, highest) = (Quantity.zero, Quantity.zero)
    for container in containers {
      let share = container.amount(amount) ?? .zero
      if container.isInit && !container.isSidecar {
        highest = max(highest, running + share)
      } else {
        running += share
      }
    }
    return max(highest, running) + overhead
  }

  /// What the pod as a whole asks for or is held to.
  package func podLevel(_ amount: ComputeAmount) -> Quantity? {
    let resources = spec["resources"]
    let limit = resources[at: "limits", amount.resource].quantity
    return switch amount {
    case .limit: limit
    case .request: resources[at: "requests", amount.resource].quantity ?? limit
    }
  }

  /// Requests that an autoscaler takes as the whole of a utilization.
  var measuredRequests: [ComputeAmount] {
    (scale.autoscaler?["metrics"].items ?? []).compactMap { metric in
      metric[at: "resource", "target", "type"].text == "Utilization"
        ? metric[at: "resource", "name"].text.map { .request($0) } : nil
    }
  }
}
