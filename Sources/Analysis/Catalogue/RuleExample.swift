/// Sets around a few rules, for the examples of checks.
enum RuleExample {
  /// Rules in a ConfigMap.
  static func rules(_ rules: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: rules, namespace: watch }
    data:
      shop.yml: |
        groups:
          - name: shop
            rules:
    \(indented(rules, by: 10))
    """
  }

  /// The same with more objects.
  static func rules(_ rules: String, with objects: String) -> String {
    self.rules(rules) + "\n---\n" + objects
  }

  /// A configuration of Prometheus in a ConfigMap.
  static func configuration(_ text: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: prometheus, namespace: watch }
    data:
      prometheus.yml: |
    \(indented(text, by: 4))
    """
  }

  /// A configuration of Alertmanager in a ConfigMap.
  static func routes(_ text: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: alertmanager, namespace: watch }
    data:
      alertmanager.yml: |
    \(indented(text, by: 4))
    """
  }

  /// A Deployment with one container.
  static func deployment(_ name: String, image: String, ports: String = "") -> String {
    """
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: \(name), namespace: watch }
    spec:
      selector: { matchLabels: { app: \(name) } }
      template:
        metadata: { labels: { app: \(name) } }
        spec:
          containers:
            - name: \(name)
              image: \(image)
              ports: [\(ports)]
    """
  }

  private static func indented(_ text: String, by count: Int) -> String {
    let space = String(repeating: " ", count: count)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n")
  }
}
