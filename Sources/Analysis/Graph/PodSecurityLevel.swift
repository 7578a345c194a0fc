/// What a namespace allows its pods.
///
/// Source: Kubernetes documentation, "Pod Security Standards".
package enum PodSecurityLevel: String, Sendable, Comparable, CaseIterable {
  case privileged, baseline, restricted

  package static func < (a: PodSecurityLevel, b: PodSecurityLevel) -> Bool {
    a.strictness < b.strictness
  }

  private var strictness: Int {
    switch self {
    case .privileged: 0
    case .baseline: 1
    case .restricted: 2
    }
  }

  /// The label that makes a namespace refuse pods below a level.
  package static let enforceLabel = "pod-security.kubernetes.io/enforce"
}

extension ObjectSet {
  /// The level that a namespace of the set enforces; nil when it enforces none, or is not in the set.
  package func enforcedLevel(in namespace: String) -> PodSecurityLevel? {
    member("Namespace", "", namespace)?.labels[PodSecurityLevel.enforceLabel]
      .flatMap(PodSecurityLevel.init(rawValue:))
  }
}
