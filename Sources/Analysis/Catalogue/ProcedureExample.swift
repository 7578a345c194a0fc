/// The set that the examples of the checks of procedures begin with.
enum ProcedureExample {
  /// A Deployment.
  static let web = """
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              ports: [{ name: http, containerPort: 8080 }]
    """

  /// The Deployment, and a page with one command.
  static func runbook(_ command: String) -> String {
    """
    \(web)
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: runbooks, namespace: shop }
    data:
      web.md: |
        ```sh
        \(command)
        ```
    """
  }

  /// A Job that runs a script of a ConfigMap, and the ConfigMap.
  static func script(_ text: String, key: String = "run.sh", image: String = "alpine:3.20")
    -> String
  {
    """
    apiVersion: batch/v1
    kind: Job
    metadata: { name: run, namespace: shop }
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: run
              image: \(image)
              command: [sh, /scripts/run.sh]
              volumeMounts: [{ name: scripts, mountPath: /scripts }]
          volumes:
            - name: scripts
              configMap: { name: scripts }
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: scripts, namespace: shop }
    data:
      \(key): |
    \(text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    """
  }
}
