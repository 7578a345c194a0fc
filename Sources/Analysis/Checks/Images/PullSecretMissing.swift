package import Findings
import Scalars

/// Images of private registries are pulled with a Secret.
package struct PullSecretMissing: Check {
  package static let info = CheckInfo(
    id: "img-pull-secret-missing",
    finds:
      "an image from a registry declared private, without imagePullSecrets of the pod or its ServiceAccount",
    why: "the image cannot be pulled: ImagePullBackOff on every node that does not have it yet",
    mend: "add imagePullSecrets to the ServiceAccount",
    source: "Kubernetes documentation, Pull an Image from a Private Registry",
    severity: .warning,
    certainty: .needsFacts,
    facts: [.privateRegistries],
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
          imagePullSecrets: [{ name: registry }]
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        """,
      facts: Facts(images: ImageFacts(privateRegistries: ["registry.example.com"]))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod -> [Finding] in
      let account = objects.member("ServiceAccount", pod.namespace, pod.serviceAccountName)
      guard pod.spec["imagePullSecrets"].items.isEmpty,
        account?.root["imagePullSecrets"].items.isEmpty ?? true
      else { return [] }
      let isPrivate = pod.containers.first { container in
        guard let text = container.image, let image = try? ImageReference(parsing: text) else {
          return false
        }
        return objects.facts.images.privateRegistries.contains(image.registry ?? "docker.io")
      }
      guard let container = isPrivate else { return [] }
      return [
        finding(
          pod.spec["imagePullSecrets"],
          "image \(container.image ?? "") is private, and neither the pod nor its ServiceAccount "
            + "\(pod.serviceAccountName) has imagePullSecrets")
      ]
    }
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    guard objects.facts.images.privateRegistries.isEmpty else { return [] }
    let registries = Set(objects.images.map { $0.reference.registry ?? "docker.io" }).sorted()
    guard !registries.isEmpty else { return [] }
    return [
      undecided(
        "which of \(registries.joined(separator: ", ")) ask for a login",
        needs: .privateRegistries)
    ]
  }
}
