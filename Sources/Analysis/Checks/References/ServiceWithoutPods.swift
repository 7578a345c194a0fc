package import Findings
import Kubernetes

/// A Service with a selector selects pods of the set.
package struct ServiceWithoutPods: Check {
  package static let info = CheckInfo(
    id: "ref-service-no-pods",
    finds: "a Service whose selector matches no pod of its namespace",
    why: "it has no endpoints: each connection is refused, and applying it reports nothing",
    mend: "make spec.selector equal to labels of the pod template",
    source: "Kubernetes 1.33 API, core/v1 ServiceSpec.selector",
    example: CheckExample(
      bad: """
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
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: wbe }
          ports: [{ port: 80, targetPort: http }]
        """,
      good: """
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
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.routes(of: object).map { route in
      .selection(
        route.selection, of: "\(route.service.identity)", in: route.service.namespace, objects)
    }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.services.filter { !$0.hasNoSelector && $0.pods.isEmpty }.compactMap { route in
      let selector = route.spec["selector"]
      // Labels of pods that operators make are theirs to choose.
      guard !objects.isMadeByOperator(selector.texts) else { return nil }
      let wanted = selector.texts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return finding(
        selector,
        "no pod in namespace '\(route.service.namespace)' has the labels "
          + wanted.joined(separator: ", "))
    }
  }
}
