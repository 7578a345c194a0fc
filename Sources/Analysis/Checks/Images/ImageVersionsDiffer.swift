package import Findings
import Kubernetes
import Scalars

/// One image has one version in a set.
package struct ImageVersionsDiffer: Check {
  package static let info = CheckInfo(
    id: "img-version-drift",
    finds: "an image in several versions in one set",
    why:
      "one of them was forgotten when the other was raised: clients and servers of two versions meet",
    mend: "name the same version everywhere",
    source: "Kubernetes documentation, Images: Image names",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: job, namespace: shop }
        spec:
          containers:
            - name: job
              image: registry.example.com/web:1.1.0
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.1.0
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: job, namespace: shop }
        spec:
          containers:
            - name: job
              image: registry.example.com/web:1.1.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [String: ImageUse] = [:]
    var seen: Set<String> = []
    return objects.images.compactMap { image in
      guard let known = first[image.reference.name] else {
        first[image.reference.name] = image
        return nil
      }
      guard "\(known.reference)" != "\(image.reference)",
        seen.insert("\(image.reference)").inserted
      else { return nil }
      return finding(
        image.cursor,
        "image \(image.reference) is \(known.reference) in \(known.cursor.member.identity)")
    }
  }
}
