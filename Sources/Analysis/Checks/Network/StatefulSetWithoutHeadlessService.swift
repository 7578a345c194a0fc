package import Findings
import Kubernetes

/// Replicas of a StatefulSet have names of their own; a single one needs none.
package struct StatefulSetWithoutHeadlessService: Check {
  package static let info = CheckInfo(
    id: "net-headless-for-statefulset",
    finds: "a StatefulSet of several replicas whose serviceName is no headless Service",
    why: "the pods have no names of their own in DNS",
    mend: "add the Service with clusterIP: None",
    source: "Kubernetes documentation, StatefulSets: Stable Network ID",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          replicas: 2
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec:
          clusterIP: None
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          replicas: 2
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("StatefulSet").compactMap { set in
      let name = set.root[at: "spec", "serviceName"]
      guard let text = name.text, !text.isEmpty,
        let service = objects.member("Service", set.namespace, text),
        service.root[at: "spec", "clusterIP"].text != "None"
      else { return nil }
      var found = finding(
        name, "Service \(text) has a cluster IP, so the pods get no names of their own")
      // A single pod is reached by the name of the Service.
      if (set.root[at: "spec", "replicas"].integer ?? 1) < 2 { found.severity = .warning }
      return found
    }
  }
}
