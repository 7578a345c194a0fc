/// Something that a job of Prometheus scrapes, before its rules have been applied.
struct DiscoveredTarget {
  var labels: DiscoveredLabels
  /// The pods that the address stands for; nil: the address is a host.
  var pod: PodTemplate?

  /// In place of an address of a pod, which is not known before it runs.
  static let podAddress = "pod-address"
}
