package import Findings
import Kubernetes

/// A program without root's rights can write to its volume.
package struct ClaimNotWritable: Check {
  package static let info = CheckInfo(
    id: "sto-fsgroup-mismatch",
    finds: "a claim that a container with a user of its own mounts, in a pod without fsGroup",
    why: "a new volume belongs to root, so the program cannot write to it",
    mend: "set securityContext.fsGroup of the pod to the group of the program",
    source: "Kubernetes documentation, Configure a Security Context: fsGroup",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          securityContext: { runAsUser: 1000 }
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              volumeMounts: [{ name: files, mountPath: /files }]
          volumes: [{ name: files, persistentVolumeClaim: { claimName: files } }]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          securityContext: { runAsUser: 1000, fsGroup: 1000 }
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              volumeMounts: [{ name: files, mountPath: /files }]
          volumes: [{ name: files, persistentVolumeClaim: { claimName: files } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let group = pod.spec[at: "securityContext", "fsGroup"]
      // One that runs as root before the others may hand the volume over.
      let hasRoot = pod.containers.contains {
        $0.isInit && ($0.security("runAsUser").integer ?? 0) == 0
      }
      guard !group.exists, !hasRoot else { return nil }
      let (volumes, claims) = (pod.volumes, pod.claimTemplates)
      for container in pod.main {
        guard let user = container.security("runAsUser").integer, user != 0 else { continue }
        for mount in container.mounts where mount["readOnly"].boolean != true {
          guard let name = mount["name"].text,
            claims[name] != nil || volumes[name]?["persistentVolumeClaim"].exists == true
          else { continue }
          return finding(
            group,
            "container \(container.name) writes to '\(name)' as user \(user),"
              + " and no fsGroup gives it the right to")
        }
      }
      return nil
    }
  }
}
