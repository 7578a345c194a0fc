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
  ///
  /// Source: Kubernetes 1.33 API, HorizontalPodAutoscalerSpec.metrics: without any, 80 % of the CPU;
  /// autoscaling/v1, targetCPUUtilizationPercentage; KEDA 2.15, CPU and memory scalers.
  var measuredRequests: [ComputeAmount] {
    guard let autoscaler = scale.autoscaler else { return [] }
    if autoscaler.member.kind == "ScaledObject" {
      return autoscaler["triggers"].items.compactMap { trigger in
        guard let type = trigger["type"].text, ["cpu", "memory"].contains(type),
          trigger["metricType"].text != "AverageValue"
        else { return nil }
        return .request(type)
      }
    }
    let metrics = autoscaler["metrics"].items
    guard !metrics.isEmpty else { return [.request("cpu")] }
    return metrics.compactMap { metric in
      metric["type"].text == "Resource"
        && metric[at: "resource", "target", "type"].text == "Utilization"
        ? metric[at: "resource", "name"].text.map { .request($0) } : nil
    }
  }
}
