import Kubernetes

extension Affinity {
  /// The pods of a component on different nodes where possible: on a small cluster two on one node
  /// are better than one.
  static func apart(_ component: Component) -> Affinity {
    Affinity(
      podAntiAffinity: PodAntiAffinity(
        preferredDuringSchedulingIgnoredDuringExecution: [
          WeightedPodAffinityTerm(
            weight: 100,
            podAffinityTerm: PodAffinityTerm(
              labelSelector: LabelSelector(matchLabels: component.selector),
              topologyKey: "kubernetes.io/hostname"))
        ]))
  }
}
