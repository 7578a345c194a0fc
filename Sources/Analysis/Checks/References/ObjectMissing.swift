package import Findings
import Kubernetes

/// Whatever else an object names is there or declared.
package struct ObjectMissing: Check {
  package static let info = CheckInfo(
    id: "ref-object-missing",
    finds: "a field that names an object of another kind which is nowhere",
    why: "the controller that follows it stops there, and applying it reports nothing",
    mend: "correct the name, add the object, or declare it as existing",
    source: "Kubernetes 1.33 API, the fields that end in Name, Ref and Reference",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          priorityClassName: urgent
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missing(
      "PriorityClass", "Cluster", "ValidatingAdmissionPolicy", "Service"
    ).filter { $0.name.member.kind != "Ingress" }.map { reference in
      finding(
        reference.name, "no \(reference.target.kind) is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
