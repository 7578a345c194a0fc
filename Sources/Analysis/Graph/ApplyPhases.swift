import Kubernetes

/// When a deployment tool applies each object, as annotations say.
///
/// Sources: Argo CD 2.14 documentation, "Sync Phases and Waves"; Helm 3 documentation, "Chart Hooks".
struct ApplyPhases {
  /// Where an object stands: a hook before or after the others, and its wave or weight.
  private struct Place: Comparable {
    var phase: Int
    var wave: Int
    /// Only weighted against its own kind: Helm sorts other objects by itself.
    var tool: Tool

    static func < (left: Place, right: Place) -> Bool {
      left.phase == right.phase ? left.wave < right.wave : left.phase < right.phase
    }
  }

  private enum Tool { case none, argo, helm }

  private let places: [Int: Place]

  init(_ objects: ObjectSet) {
    var places: [Int: Place] = [:]
    for member in objects.members {
      if let place = Self.place(member.annotations) { places[member.index] = place }
    }
    self.places = places
  }

  /// Some objects have a place of their own.
  var isStaged: Bool { !places.isEmpty }

  /// Why one comes before another; nil when it does not.
  func reason(_ user: ObjectSet.Member, before needed: ObjectSet.Member) -> String? {
    let plain = Place(phase: 0, wave: 0, tool: .none)
    let (first, second) = (places[user.index] ?? plain, places[needed.index] ?? plain)
    guard first < second else { return nil }
    if first.phase != second.phase {
      let (one, other) = (Self.phase(first), Self.phase(second))
      return "the one is \(one), the other \(other)"
    }
    return "wave \(first.wave) against \(second.wave)"
  }

  private static func phase(_ place: Place) -> String {
    switch place.phase {
    case ..<0: place.tool == .helm ? "a pre-install hook of Helm" : "a PreSync hook of Argo CD"
    case 1...: place.tool == .helm ? "a post-install hook of Helm" : "a PostSync hook of Argo CD"
    default: "an object like all others"
    }
  }

  private static func place(_ annotations: [String: String]) -> Place? {
    let wave = annotations["argocd.argoproj.io/sync-wave"].flatMap { Int($0) }
    if let hook = annotations["argocd.argoproj.io/hook"] {
      let phase = hook.contains("PreSync") ? -1 : hook.contains("PostSync") ? 1 : 0
      return Place(phase: phase, wave: wave ?? 0, tool: .argo)
    }
    if let hook = annotations["helm.sh/hook"] {
      let weight = annotations["helm.sh/hook-weight"].flatMap { Int($0) } ?? 0
      if hook.contains("pre-install") || hook.contains("pre-upgrade") {
        return Place(phase: -1, wave: weight, tool: .helm)
      }
      if hook.contains("post-install") || hook.contains("post-upgrade") {
        return Place(phase: 1, wave: weight, tool: .helm)
      }
      return nil
    }
    return wave.map { Place(phase: 0, wave: $0, tool: .argo) }
  }
}

extension ApplyPhases {
  /// Whether an object comes before another in any case.
  func isBefore(_ first: ObjectSet.Member, _ second: ObjectSet.Member) -> Bool {
    reason(first, before: second) != nil
  }

  /// Whether an object is a hook that runs after the others.
  func isAfterAll(_ member: ObjectSet.Member) -> Bool { (places[member.index]?.phase ?? 0) > 0 }
}
