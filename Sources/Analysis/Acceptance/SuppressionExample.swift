/// The manifests that the examples of the checks of suppressions are about.
enum SuppressionExample {
  static let manifests = """
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      replicas: 1
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          containers:
            - { name: web, image: registry.example.com/web:1.0.0 }
    """
}
