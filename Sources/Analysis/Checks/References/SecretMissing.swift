package import Findings
import Kubernetes

/// Every Secret that a pod takes is there.
package struct SecretMissing: Check {
  package static let info = CheckInfo(
    id: "ref-secret-missing",
    finds:
      "a pod that takes a Secret which is neither in the set, nor declared, nor made by a controller",
    why: "the pod waits in CreateContainerConfigError or ContainerCreating for ever",
    mend: "correct the name, add what makes the Secret, or declare it as existing",
    source: "Kubernetes 1.33 API, SecretVolumeSource, SecretEnvSource, SecretKeySelector",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        stringData: { password: replaced-at-deployment }
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
                  valueFrom: { secretKeyRef: { name: credential, key: password } }
        """,
      good: """
        apiVersion: v1
        kind: Secret
        metadata: { name: credentials, namespace: shop }
        stringData: { password: replaced-at-deployment }
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
                  valueFrom: { secretKeyRef: { name: credentials, key: password } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    // Secrets with certificates of an Ingress are ref-tls-secret-producer.
    findings(
      missing: objects.missing("Secret").filter { $0.name.member.kind != "Ingress" }, in: objects)
  }
}
