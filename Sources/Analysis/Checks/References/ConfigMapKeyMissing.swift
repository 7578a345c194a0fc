package import Findings
import Kubernetes

/// Every key that a pod takes of a ConfigMap is in it.
package struct ConfigMapKeyMissing: Check {
  package static let info = CheckInfo(
    id: "ref-configmap-key-missing",
    finds: "a pod that takes a key which the ConfigMap lacks",
    why: "the container never starts, or a file is missing in it",
    mend: "correct the key, or add it to the ConfigMap",
    source: "Kubernetes 1.33 API, ConfigMapKeySelector and KeyToPath",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { log-level: info }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - name: SETTING
                  valueFrom: { configMapKeyRef: { name: settings, key: loglevel } }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { log-level: info }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - name: SETTING
                  valueFrom: { configMapKeyRef: { name: settings, key: log-level } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missingKeys("ConfigMap").map { reference, key, known in
      let nearest = NearestName.of(key, in: known)
      return finding(
        reference.key ?? reference.name, "ConfigMap \(reference.target.name) has no key '\(key)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "it has " + known.map { "'\($0)'" }.joined(separator: ", ")))
    }
  }
}
