package import Findings
import Scalars

/// A suppression ends on its day.
package struct SuppressionExpired: SuppressionCheck {
  package static let info = CheckInfo(
    id: "gitops-suppression-expired",
    finds: "a suppression whose last day is over; what it covered counts again",
    why: "what was accepted for a while would be accepted for ever",
    mend: "mend what it covers and remove it, or decide anew and give it another date",
    source: "CONTRIBUTING.md, Suppressing a finding",
    severity: .warning,
    example: CheckExample(
      bad: """
        suppressions:
          - id: avail-single-replica
            object: { kind: Deployment, namespace: shop, name: web }
            reason: the shop opens in spring
            owner: shop
            expires: 2001-03-31
        """,
      good: """
        suppressions:
          - id: avail-single-replica
            object: { kind: Deployment, namespace: shop, name: web }
            reason: the shop opens in spring
            owner: shop
            expires: 9999-03-31
        """))

  package static let manifests = SuppressionExample.manifests

  package init() {}

  package func run(on review: SuppressionReview) -> [Finding] {
    review.judged.compactMap { judgement in
      let suppression = judgement.suppression
      guard let last = suppression.expires, suppression.isExpired(on: review.today) else {
        return nil
      }
      let count = judgement.count
      return finding(
        suppression,
        "the suppression of \(suppression.title) held until \(last); "
          + "\(count) finding\(count == 1 ? " counts" : "s count") again")
    }
  }
}
