package import Findings
import Kubernetes

/// Every key that a pod takes of a Secret is in it.
package struct SecretKeyMissing: Check {
  package static let info = CheckInfo(
    id: "ref-secret-key-missing",
    finds: "a pod that takes a key which the Secret lacks",
    why: "the container never starts, or a file is missing in it",
    mend: "correct the key, or add it to what makes the Secret",
    source: "Kubernetes 1.33 API, SecretKeySelector and KeyToPath",
    facts: [.secretKeys],
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
                  valueFrom: { secretKeyRef: { name: credentials, key: passwort } }
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
    findings(missingKeysOf: "Secret", "key", in: objects)
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    objects.unknownKeys("Secret").map { reference, key in
      undecided(
        "whether Secret \(reference.target.name) has the key '\(key)'",
        about: reference.name.member, needs: .secretKeys)
    }
  }
}
