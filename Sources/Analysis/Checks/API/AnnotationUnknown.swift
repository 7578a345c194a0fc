package import Findings
import Kubernetes

/// The controller that an annotation is written for reads it.
package struct AnnotationUnknown: Check {
  package static let info = CheckInfo(
    id: "api-annotation-unknown",
    finds: "an annotation with the prefix of ingress-nginx or cert-manager that neither has",
    why: "it is ignored without a word: no rate is limited, no certificate asked for",
    mend: "correct the name, or remove the annotation",
    source: "ingress-nginx 1.12 and cert-manager 1.18, Annotations",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/rate-limit: "10" }
        spec:
          defaultBackend: { service: { name: web, port: { number: 80 } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/limit-rps: "10" }
        spec:
          defaultBackend: { service: { name: web, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.flatMap { $0.root[at: "metadata", "annotations"].entries }
      .compactMap { entry in
        let parts = entry.key.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let known = ControllerAnnotations.names[String(parts[0])],
          !known.contains(String(parts[1])),
          objects.facts.annotations[String(parts[0])]?.contains(String(parts[1])) != true
        else { return nil }
        let name = String(parts[1])
        let meant =
          ControllerAnnotations.meant[name].flatMap { known.contains($0) ? $0 : nil }
          ?? NearestName.of(name, in: known.sorted())
        return finding(
          entry.value, "\(parts[0]) has no annotation '\(name)'",
          hint: meant.map { "did you mean '\(parts[0])/\($0)'?" })
      }
  }
}
