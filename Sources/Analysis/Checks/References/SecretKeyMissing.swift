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
    objects.missingKeys("Secret").map { reference, key, known in
      let nearest = NearestName.of(key, in: known)
      return finding(
        reference.key ?? reference.name, "Secret \(reference.target.name) has no key '\(key)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? nil : "it has " + known.map { "'\($0)'" }.joined(separator: ", ")))
    }
  }
}
