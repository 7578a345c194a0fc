import YAML

/// Affinity, spread and tolerations.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: validateAffinity, ValidateTolerations,
/// validateTopologySpreadConstraints.
enum PlacementRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.Toleration": toleration,
    "core.v1.TopologySpreadConstraint": spread,
    "core.v1.PodAffinityTerm": { node, _, faults in topologyKey(node, &faults) },
    "core.v1.WeightedPodAffinityTerm": { node, _, faults in
      faults.limit(node, "weight", to: 1...100)
    },
    "core.v1.PreferredSchedulingTerm": { node, _, faults in
      faults.limit(node, "weight", to: 1...100)
    },
    "core.v1.NodeSelector": { node, _, faults in
      if node["nodeSelectorTerms"]?.items?.isEmpty == true {
        faults.add(["nodeSelectorTerms"], "expected a term, found an empty list")
      }
    },
  ]

  private static func topologyKey(_ node: Node, _ faults: inout RuleFaults) {
    if node["topologyKey"]?.string?.isEmpty == true {
      faults.add(["topologyKey"], "expected the label of a domain, found ''")
    }
  }

  private static func spread(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    topologyKey(node, &faults)
    faults.limit(node, "maxSkew", to: 1...Int(Int32.max))
    faults.limit(node, "minDomains", to: 1...Int(Int32.max))
    if node.has("minDomains"), node["whenUnsatisfiable"]?.string == "ScheduleAnyway" {
      faults.add(["minDomains"], "it goes with whenUnsatisfiable: DoNotSchedule only")
    }
  }

  private static func toleration(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let isExists = node["operator"]?.string == "Exists"
    let key = node["key"]?.scalarText ?? ""
    if key.isEmpty, !isExists {
      faults.add(["operator"], "a toleration without a key needs operator: Exists")
    }
    if isExists, let value = node["value"]?.scalarText, node.has("value"), !value.isEmpty {
      faults.add(["value"], "the operator Exists takes no value, found '\(value)'")
    }
    if node.has("tolerationSeconds"), node["effect"]?.string != "NoExecute" {
      faults.add(["effect"], "tolerationSeconds needs effect: NoExecute")
    }
  }
}
