package import Findings
import Scalars

/// Tags are ones that the build publishes.
package struct ImageTagUnpublished: Check {
  package static let info = CheckInfo(
    id: "img-tag-never-published",
    finds: "a tag that does not look like any that the build of the image publishes",
    why: "the image cannot be pulled: ImagePullBackOff",
    mend: "take a tag of the declared form, or change what the build publishes",
    source: "Kubernetes documentation, Images; the declared build",
    severity: .warning,
    certainty: .needsFacts,
    facts: [.publishedTags],
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0-production
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:v1.0.0
        """,
      facts: Facts(
        images: ImageFacts(publishedTags: ["registry.example.com/web": ["v*", "sha-*"]]))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.images.compactMap { image in
      guard let tag = image.reference.tag,
        let patterns = objects.facts.images.publishedTags[image.reference.name],
        !patterns.contains(where: { Wildcard.matches(tag, $0) })
      else { return nil }
      return finding(
        image.cursor,
        "the tag \(tag) is never published, the build of \(image.reference.name) publishes "
          + patterns.joined(separator: ", "))
    }
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    var seen: Set<String> = []
    return objects.images.compactMap { image in
      let name = image.reference.name
      guard image.reference.tag != nil, objects.facts.images.publishedTags[name] == nil,
        seen.insert(name).inserted
      else { return nil }
      return undecided("which tags of \(name) are published", needs: .publishedTags)
    }
  }
}
