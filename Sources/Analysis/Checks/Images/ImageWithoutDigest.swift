package import Findings
import Scalars

/// Images of production are pinned by digest.
package struct ImageWithoutDigest: Check {
  package static let info = CheckInfo(
    id: "img-no-digest",
    finds: "an image of production without a digest",
    why: "whoever may push to the registry replaces the image under its tag",
    mend: "add @sha256:… after the tag",
    source: "Kubernetes documentation, Images: Image names",
    severity: .note,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
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
              image: registry.example.com/web:1.0.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard objects.facts.profile == .production, objects.facts.images.requiresDigests else {
      return []
    }
    var seen: Set<String> = []
    return objects.images.filter {
      $0.reference.digest == nil && !$0.reference.isLatest
        && seen.insert("\($0.reference)").inserted
    }.map { finding($0.cursor, "image \($0.reference) has no digest") }
  }
}
