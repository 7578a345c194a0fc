package import Findings

/// Pods do not mount what could give them the node.
package struct HostPathVolume: Check {
  package static let info = CheckInfo(
    id: "sec-host-path",
    finds: "a hostPath volume that is writable, or whose path holds what gives away the node",
    why:
      "a process that writes to the node, or reads its keys, is not contained any more; a hostPath also ties the data to one node",
    mend: "use a claim, or an emptyDir; mount a single harmless path with readOnly: true",
    source:
      "Kubernetes documentation, Pod Security Standards; Kubernetes documentation, Volumes: hostPath",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          volumes: [{ name: data, hostPath: { path: /srv/data } }]
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              volumeMounts: [{ name: data, mountPath: /data }]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          volumes: [{ name: data, hostPath: { path: /srv/data } }]
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              volumeMounts: [{ name: data, mountPath: /data, readOnly: true }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let refused = Set(
      objects.podSecurityViolations(.hostPath).map { "\($0.cursor.member.index) \($0.cursor.path)" }
    )
    return objects.pods.flatMap { pod in
      pod.spec["volumes"].items.compactMap { volume in
        let path = volume[at: "hostPath", "path"]
        guard let text = path.text, refused.contains("\(path.member.index) \(path.path)") else {
          return nil
        }
        let name = volume["name"].text
        let isWritable = pod.containers.flatMap(\.mounts).contains {
          $0["name"].text == name && $0["readOnly"].boolean != true
        }
        // A namespace that says `privileged` is meant for agents that look at the node.
        let isMeant = objects.enforcedLevel(in: pod.namespace) == .privileged
        if Self.isSensitive(text), isWritable || !isMeant {
          return finding(path, "the pod mounts \(text) of the node, which gives the node away")
        }
        return isWritable ? finding(path, "the pod may write to \(text) of the node") : nil
      }
    }
  }

  private static func isSensitive(_ path: String) -> Bool {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    return path.isEmpty || exact.contains(path)
      || trees.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  /// Folders that are harmless only further down.
  private static let exact: Set<String> = [
    "/etc", "/var", "/var/lib", "/usr", "/lib", "/run", "/var/run",
  ]

  private static let trees = [
    "/boot", "/dev", "/etc/kubernetes", "/etc/cni", "/etc/ssh", "/home", "/proc", "/root", "/sys",
    "/var/lib/containerd", "/var/lib/docker", "/var/lib/etcd", "/var/lib/kubelet",
  ]
}
