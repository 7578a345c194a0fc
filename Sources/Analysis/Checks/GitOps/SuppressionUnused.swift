package import Findings

/// A suppression hides something.
package struct SuppressionUnused: SuppressionCheck {
  package static let info = CheckInfo(
    id: "gitops-suppression-unused",
    finds: "a suppression that covers no finding",
    why: "it would hide the fault when it comes back, and nobody remembers why",
    mend: "remove it, or correct its object or path",
    source: "CONTRIBUTING.md, Suppressing a finding",
    severity: .warning,
    example: CheckExample(
      bad: """
        suppressions:
          - id: avail-single-replica
            object: { kind: Deployment, namespace: shop, name: wbe }
            reason: the shop opens in spring
            owner: shop
        """,
      good: """
        suppressions:
          - id: avail-single-replica
            object: { kind: Deployment, namespace: shop, name: web }
            reason: the shop opens in spring
            owner: shop
        """))

  package static let manifests = SuppressionExample.manifests

  package init() {}

  package func run(on review: SuppressionReview) -> [Finding] {
    review.judged.compactMap { judgement in
      let suppression = judgement.suppression
      guard judgement.isDecided, judgement.count == 0, !judgement.isForbidden,
        !suppression.isExpired(on: review.today)
      else { return nil }
      return finding(suppression, "the suppression of \(suppression.title) covers no finding")
    }
  }
}
