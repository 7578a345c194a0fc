package import Findings

/// Where a pod must not run as root, its user is known as a number.
package struct ImageUserUnsuitable: Check {
  package static let info = CheckInfo(
    id: "sec-uid-not-numeric",
    finds: "runAsNonRoot without runAsUser, for an image whose user is a name or root",
    why:
      "the kubelet cannot tell that the name is not root and refuses the container: CreateContainerConfigError",
    mend: "set runAsUser to the number of the user",
    source:
      "Kubernetes 1.33, kubelet: image has non-numeric user; Dockerfiles of the official images",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: prometheus, namespace: shop }
        spec:
          securityContext: { runAsNonRoot: true }
          containers:
            - name: prometheus
              image: prom/prometheus:v3.4.0
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: prometheus, namespace: shop }
        spec:
          securityContext: { runAsNonRoot: true, runAsUser: 65534 }
          containers:
            - name: prometheus
              image: prom/prometheus:v3.4.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).compactMap { container in
      guard container.security("runAsNonRoot").boolean == true,
        !container.security("runAsUser").exists, let image = container.image,
        let user = objects.knownImage(image)?.unsuitableUser
      else { return nil }
      return finding(
        container.cursor[at: "securityContext", "runAsUser"],
        "container '\(container.name)': runAsNonRoot is true and runAsUser not set, the user of "
          + "\(image) is \(user)")
    }
  }
}
