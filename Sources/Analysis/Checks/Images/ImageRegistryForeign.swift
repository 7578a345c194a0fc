package import Findings
import Scalars

/// Images come from registries that are allowed.
package struct ImageRegistryForeign: Check {
  package static let info = CheckInfo(
    id: "img-registry-not-allowed",
    finds: "an image from a registry that is not among the declared ones",
    why: "nobody scanned it, and when that registry is away or wants money nothing starts",
    mend: "copy it to an allowed registry, or declare this one",
    source: "NIST SP 800-190, section 4.1.5",
    severity: .warning,
    certainty: .needsFacts,
    facts: [.imageRegistries],
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: example/web:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      facts: Facts(images: ImageFacts(registries: ["registry.example.com"]))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let allowed = objects.facts.images.registries
    guard !allowed.isEmpty else { return [] }
    return objects.images.compactMap { image in
      let registry = image.reference.registry ?? "docker.io"
      let isAllowed = allowed.contains {
        $0 == registry || "\(registry)/\(image.reference.repository)".hasPrefix($0 + "/")
      }
      guard !isAllowed else { return nil }
      return finding(
        image.cursor,
        "image \(image.reference) is from \(registry), expected "
          + allowed.sorted().joined(separator: " or "))
    }
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    guard objects.facts.images.registries.isEmpty else { return [] }
    let registries = Set(objects.images.map { $0.reference.registry ?? "docker.io" }).sorted()
    guard !registries.isEmpty else { return [] }
    return [
      undecided(
        "whether images may come from \(registries.joined(separator: ", "))",
        needs: .imageRegistries)
    ]
  }
}
