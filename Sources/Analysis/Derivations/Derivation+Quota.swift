import Kubernetes
import Scalars

extension Derivation {
  /// What every workload takes of a quota at its least number of pods.
  static func steady(_ use: QuotaUse) -> Derivation {
    sum(use, "every workload at its least", atMaximum: nil, surge: .zero)
  }

  /// The same with one workload at its autoscaler's maximum.
  static func atMaximum(_ use: QuotaUse, _ share: QuotaUse.Share) -> Derivation {
    var derivation = sum(
      use, "\(share.pod.description) at its maximum", atMaximum: share, surge: .zero)
    derivation.conclusion? += "; at most \(use.highest(share)) of its pods fit"
    return derivation
  }

  /// The same with the pod more that a rollout starts first.
  static func rollout(_ use: QuotaUse, _ share: QuotaUse.Share) -> Derivation {
    let rollout = Rollout(share.pod, at: share.pod.scale.maximum)
    let needsRoom = rollout.map { $0.needsRoom && $0.surge > 0 } ?? false
    var derivation = sum(
      use, "a rollout of \(share.pod.description) at its maximum", atMaximum: share,
      surge: needsRoom ? share.each : .zero)
    if !needsRoom { derivation.conclusion? += "; its rollout starts no pod before one ends" }
    return derivation
  }

  private static func sum(
    _ use: QuotaUse, _ situation: String, atMaximum share: QuotaUse.Share?, surge: Quantity
  ) -> Derivation {
    var rows = use.shares.filter { $0.each > .zero }.map { other in
      let scale = other.pod.scale
      let count = other.pod.workload === share?.pod.workload ? scale.maximum : scale.minimum
      return [
        other.pod.description, "\(count) x \(use.text(other.each))", use.text(other.each * count),
      ]
    }
    if surge > .zero { rows.append(["surge", "1 x \(use.text(surge))", use.text(surge)]) }
    let total = (share.map { use.sum($0, at: $0.pod.scale.maximum) } ?? use.steady) + surge
    let verdict =
      use.fits(total)
      ? "fits, \(use.text(use.hard - total)) are left"
      : "does not fit, short by \(use.text(total - use.hard))"
    return Derivation(
      "\(use.name) of \(use.field.member.identity), \(situation)", rows,
      conclusion: "\(use.text(total)) of \(use.text(use.hard)): \(verdict)")
  }
}

extension ObjectSet {
  /// The quotas that an object has to do with: itself, or what its pods take.
  func quotaUses(of object: Member) -> [(use: QuotaUse, share: QuotaUse.Share?)] {
    quotaUses.compactMap { use in
      if use.field.member === object { return (use, nil) }
      return use.shares.first {
        $0.pod.workload === object || $0.pod.scale.autoscaler?.member === object
      }.map { (use, $0) }
    }
  }
}
