package import Findings
import Kubernetes

/// Every ConfigMap that a pod takes is there.
package struct ConfigMapMissing: Check {
  package static let info = CheckInfo(
    id: "ref-configmap-missing",
    finds: "a pod that takes a ConfigMap which is nowhere",
    why: "the pod waits in CreateContainerConfigError or ContainerCreating for ever",
    mend: "correct the name, add the ConfigMap, or declare it as existing",
    source: "Kubernetes 1.33 API, ConfigMapVolumeSource, ConfigMapEnvSource, ConfigMapKeySelector",
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
                  valueFrom: { configMapKeyRef: { name: setings, key: log-level } }
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
    objects.missing("ConfigMap").map { reference in
      finding(
        reference.name, "no ConfigMap is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
