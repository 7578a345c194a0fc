/// The pods of a set by namespace and label, so that a selector need not look at all of them.
struct PodIndex: Sendable {
  private let pods: [PodTemplate]
  private var byNamespace: [String: Places] = [:]

  /// Places in `pods`.
  fileprivate struct Places: Sendable {
    var all: [Int] = []
    var byLabel: [String: [String: [Int]]] = [:]
  }

  init(_ pods: [PodTemplate]) {
    self.pods = pods
    for (place, pod) in pods.enumerated() {
      byNamespace[pod.namespace, default: Places()].add(place, pod.labels)
    }
  }

  func pods(in namespace: String) -> [PodTemplate] {
    (byNamespace[namespace]?.all ?? []).map { pods[$0] }
  }

  /// Those that a selector catches, in the order of the set.
  func pods(_ selection: LabelSelection, in namespace: String) -> [PodTemplate] {
    guard selection.exists, let places = byNamespace[namespace] else { return [] }
    let candidates =
      selection.wantedLabel.map { places.byLabel[$0.key]?[$0.value] ?? [] } ?? places.all
    return candidates.map { pods[$0] }.filter { selection.matches($0.labels) }
  }
}

extension PodIndex.Places {
  fileprivate mutating func add(_ place: Int, _ labels: [String: String]) {
    all.append(place)
    for (key, value) in labels { byLabel[key, default: [:]][value, default: []].append(place) }
  }
}
