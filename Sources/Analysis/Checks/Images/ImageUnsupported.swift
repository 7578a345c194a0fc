package import Findings

/// Components are of a version that is still mended.
package struct ImageUnsupported: Check {
  package static let info = CheckInfo(
    id: "img-unsupported-version",
    finds: "an image of a version past its end of life",
    why: "holes that become known are not closed any more",
    mend: "go to a version that its project supports",
    source: "endoflife.date and the projects' own pages, as of November 2026",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: db
              image: postgres:12.22-bookworm
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: db, namespace: shop }
        spec:
          containers:
            - name: db
              image: postgres:17.6-bookworm
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.images.compactMap { image in
      guard let known = objects.knownImage(image.reference), let major = known.major,
        let oldest = known.oldestSupported, major < oldest
      else { return nil }
      return finding(
        image.cursor,
        "image \(image.reference) is of major version \(major), the oldest that is supported is \(oldest)"
      )
    }
  }
}
