package import Findings
import Kubernetes
import Scalars

/// Amounts keep to the LimitRanges of their namespace.
package struct AmountOutsideLimitRange: Check {
  package static let info = CheckInfo(
    id: "res-limitrange-violation",
    finds:
      "a container, pod or claim below the minimum, above the maximum or over the ratio of a LimitRange",
    why: "the API server refuses the pod or the claim",
    mend: "keep within the LimitRange, or change it",
    source: "Kubernetes documentation, Limit Ranges: Constraints on resource limits and requests",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: LimitRange
        metadata: { name: limits, namespace: shop }
        spec:
          limits:
            - { type: Container, max: { cpu: 500m } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { limits: { cpu: "1" } }
        """,
      good: """
        apiVersion: v1
        kind: LimitRange
        metadata: { name: limits, namespace: shop }
        spec:
          limits:
            - { type: Container, max: { cpu: 500m } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { limits: { cpu: 500m } }
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    let pods = objects.pods.filter { pod in
      pod.workload === object || object.kind == "LimitRange" && pod.namespace == object.namespace
    }
    let ranges = objects.members("LimitRange").filter { $0.namespace == object.namespace }
    return ranges.map { .bounds(of: $0) } + pods.map { .amounts(of: $0) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("LimitRange").flatMap { range in
      range.root[at: "spec", "limits"].items.flatMap { item -> [Finding] in
        switch item["type"].text {
        case "Container":
          objects.pods(in: range.namespace).flatMap(\.containers).flatMap { container in
            check(item, container.cursor["resources"], "container '\(container.name)'") {
              container.amount($0)
            }
          }
        case "Pod":
          objects.pods(in: range.namespace).flatMap { pod in
            check(item, pod.spec, "a pod of \(pod.description)") { amount in
              let known = pod.containers.allSatisfy { $0.amount(amount) != nil }
              return known ? pod.amount(amount) : nil
            }
          }
        case "PersistentVolumeClaim":
          objects.claims(in: range.namespace).flatMap { claim in
            check(item, claim.size, "the claim") {
              $0 == .request("storage") ? claim.amount : nil
            }
          }
        default: []
        }
      }
    }
  }

  private func check(
    _ item: Cursor, _ place: Cursor, _ name: String, _ amount: (ComputeAmount) -> Quantity?
  ) -> [Finding] {
    let range = "\(item.member.identity)"
    let low = item["min"].entries.compactMap { resource, bound -> Finding? in
      guard let bound = bound.quantity, let found = amount(.request(resource)), found < bound
      else { return nil }
      return finding(
        place, "\(name) requests \(found) \(resource), but \(range) wants at least \(bound)",
        related: [item.member])
    }
    let high = item["max"].entries.compactMap { resource, bound -> Finding? in
      guard let bound = bound.quantity,
        let found = amount(.limit(resource)) ?? amount(.request(resource)), found > bound
      else { return nil }
      return finding(
        place, "\(name) may take \(found) \(resource), but \(range) allows at most \(bound)",
        related: [item.member])
    }
    let ratio = item["maxLimitRequestRatio"].entries.compactMap { resource, bound -> Finding? in
      guard let bound = bound.quantity, let limit = amount(.limit(resource)),
        let request = amount(.request(resource)),
        limit.billionths * Quantity.units(1).billionths > bound.billionths * request.billionths
      else { return nil }
      return finding(
        place,
        "\(name) limits \(resource) to \(limit) and requests \(request), but \(range) allows a"
          + " ratio of \(bound)", related: [item.member])
    }
    return low + high + ratio
  }
}
