package import Findings
import Kubernetes

/// Two Services for the same pods have a reason.
package struct ServiceSelectorTwice: Check {
  package static let info = CheckInfo(
    id: "id-duplicate-service-selector",
    finds: "two Services with one selector and the same ports, neither of them headless",
    why: "one of them was copied and not changed, or is not needed",
    mend: "correct the selector, or remove one",
    source: "Kubernetes documentation, Service: Services with selectors",
    severity: .note, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80 }] }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: api, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80 }] }
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80 }] }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: api, namespace: shop }
        spec: { selector: { app: api }, ports: [{ port: 80 }] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [Key: ObjectSet.Member] = [:]
    return objects.services.compactMap { route in
      let selector = route.spec["selector"]
      guard !route.isHeadless, selector.exists else { return nil }
      let key = Key(
        namespace: route.service.namespace, type: route.spec["type"].text ?? "ClusterIP",
        selector: selector.texts, ports: route.ports.map { "\($0.number) \($0.target)" }.sorted())
      guard let other = first[key] else {
        first[key] = route.service
        return nil
      }
      guard other.name != route.service.name else { return nil }
      return finding(
        selector, "Service \(other.name) has the same selector and ports", related: [other])
    }
  }

  private struct Key: Hashable {
    var namespace: String
    var type: String
    var selector: [String: String]
    var ports: [String]
  }
}
