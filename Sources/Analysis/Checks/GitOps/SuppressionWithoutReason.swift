package import Findings

/// A suppression says why, and who answers for it.
package struct SuppressionWithoutReason: SuppressionCheck {
  package static let info = CheckInfo(
    id: "gitops-suppression-no-reason",
    finds: "a suppression without a reason or without an owner; it suppresses nothing",
    why: "nobody can tell whether it still holds, and nobody can be asked",
    mend: "add reason and owner to the suppression",
    source: "CONTRIBUTING.md, Suppressing a finding",
    example: CheckExample(
      bad: """
        suppressions:
          - id: avail-single-replica
            object: { kind: Deployment, namespace: shop, name: web }
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
    review.judged.map(\.suppression).filter { !$0.isJustified }.map { suppression in
      let missing = [
        suppression.reason == nil ? "reason" : nil, suppression.owner == nil ? "owner" : nil,
      ].compactMap(\.self).joined(separator: " and no ")
      return finding(
        suppression, "the suppression of \(suppression.title) has no \(missing), so it does nothing"
      )
    }
  }
}
