package import Findings
import Kubernetes

/// Prometheus reaches what it scrapes.
package struct ScrapeBlocked: Check {
  package static let info = CheckInfo(
    id: "net-scrape-blocked",
    finds:
      "a target of Prometheus that policies keep it from: of a scrape configuration, a ServiceMonitor, a PodMonitor",
    why: "the series are missing, so alerts on them stay silent or fire for nothing",
    mend: "open the port of the metrics to the pods of Prometheus",
    source: "Kubernetes documentation, Network Policies; Prometheus 3 documentation, Configuration",
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
                  ports: [{ name: http, containerPort: 8080 }, { name: metrics, containerPort: 9100 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80, targetPort: http }, { name: metrics, port: 9100 }]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: prometheus, namespace: watch }
        spec:
          selector: { matchLabels: { app: prometheus } }
          template:
            metadata: { labels: { app: prometheus } }
            spec:
              volumes: [{ name: config, configMap: { name: prometheus } }]
              containers:
                - name: prometheus
                  image: registry.example.com/prometheus:1.0.0
                  ports: [{ name: http, containerPort: 9090 }]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: watch }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: web
                static_configs:
                  - targets: ["web.shop.svc:9100"]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } } }]
              ports: [{ port: 8080 }]
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
                  ports: [{ name: http, containerPort: 8080 }, { name: metrics, containerPort: 9100 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80, targetPort: http }, { name: metrics, port: 9100 }]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: prometheus, namespace: watch }
        spec:
          selector: { matchLabels: { app: prometheus } }
          template:
            metadata: { labels: { app: prometheus } }
            spec:
              volumes: [{ name: config, configMap: { name: prometheus } }]
              containers:
                - name: prometheus
                  image: registry.example.com/prometheus:1.0.0
                  ports: [{ name: http, containerPort: 9090 }]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: watch }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: web
                static_configs:
                  - targets: ["web.shop.svc:9100"]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } } }]
              ports: [{ port: 8080 }, { port: 9100 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    findings(blocked: [.scrape], in: objects)
  }
}
