package import Findings
import Kubernetes

/// A change of settings reaches the pods that read them at their start.
package struct SettingsChangeUnseen: Check {
  package static let info = CheckInfo(
    id: "sto-config-change-no-restart",
    finds: "pods that read a ConfigMap or Secret of the set once, and nothing that restarts them",
    why:
      "after a change old and new pods run with different settings, until they happen to restart",
    mend:
      "put a checksum of it into the annotations of the pod template, or its hash into its name",
    source: "Kubernetes documentation, ConfigMaps: variables and subPath mounts are not updated",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { LOG_LEVEL: info }
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
                  envFrom: [{ configMapRef: { name: settings } }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { LOG_LEVEL: info }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata:
              labels: { app: web }
              annotations: { checksum/settings: 0ab3c9 }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  envFrom: [{ configMapRef: { name: settings } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      guard [.deployment, .statefulSet, .daemonSet].contains(pod.kind),
        !Self.isRestarted(pod.template[at: "metadata", "annotations"].texts),
        !Self.isRestarted(pod.workload.annotations)
      else { return nil }
      // A database takes its first password once, and a restart would change nothing.
      let programs = pod.containers.filter { DatabaseImage.dataDirectory(of: $0) == nil }
      for (kind, name) in programs.flatMap({ Self.readOnce($0, pod.volumes) }) {
        guard let text = name.text, let read = objects.member(kind, pod.namespace, text),
          read.root["immutable"].boolean != true
        else { continue }
        return finding(name, "a change of \(kind) \(text) does not restart \(pod.description)")
      }
      return nil
    }
  }

  private static func isRestarted(_ annotations: [String: String]) -> Bool {
    annotations.keys.contains { key in
      ["checksum", "hash", "sha256", "reload"].contains { key.lowercased().contains($0) }
    }
  }

  /// The names of what a container reads at its start only.
  private static func readOnce(
    _ container: ContainerTemplate, _ volumes: [String: Cursor]
  ) -> [(kind: String, name: Cursor)] {
    let imported = container.cursor["envFrom"].items.flatMap {
      [("ConfigMap", $0[at: "configMapRef", "name"]), ("Secret", $0[at: "secretRef", "name"])]
    }
    let variables = container.environment.map { $0["valueFrom"] }.flatMap {
      [
        ("ConfigMap", $0[at: "configMapKeyRef", "name"]),
        ("Secret", $0[at: "secretKeyRef", "name"]),
      ]
    }
    let mounts = container.mounts.filter { $0["subPath"].exists }
      .compactMap { mount in mount["name"].text.flatMap { volumes[$0] } }
      .flatMap {
        [("ConfigMap", $0[at: "configMap", "name"]), ("Secret", $0[at: "secret", "secretName"])]
      }
    return (imported + variables + mounts).map { (kind: $0.0, name: $0.1) }
  }
}
