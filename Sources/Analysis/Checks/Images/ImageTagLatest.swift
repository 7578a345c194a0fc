package import Findings
import Scalars

/// Images have a tag that says which version it is.
package struct ImageTagLatest: Check {
  package static let info = CheckInfo(
    id: "img-tag-latest",
    finds: "an image with the tag latest or none",
    why: "each node may run another version, and nobody can go back to the one before",
    mend: "name the version, with its digest in production",
    source: "Kubernetes documentation, Images: Image names",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:latest
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
    objects.images.filter(\.reference.isLatest).map { image in
      finding(
        image.cursor,
        image.reference.tag == nil
          ? "image \(image.reference) has no tag, which means latest, expected a version"
          : "image \(image.reference) has the tag latest, expected a version")
    }
  }
}
