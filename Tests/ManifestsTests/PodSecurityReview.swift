import YAML

/// What Pod Security Admission says of a pod at the level "restricted", version 1.25 and later.
///
/// Source: Kubernetes documentation, Pod Security Standards.
enum PodSecurityReview {
  static func violations(of pod: PodView) -> [String] {
    let spec = pod.spec
    var result: [String] = []
    for key in ["hostNetwork", "hostPID", "hostIPC"] where spec[key]?.isTrue == true {
      result.append(key)
    }
    let allowedVolumes: Set = [
      "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim",
      "projected", "secret",
    ]
    for volume in spec.list("volumes") {
      for entry in volume.entries ?? []
      where entry.key != "name" && !allowedVolumes.contains(entry.key) {
        result.append("volume type \(entry.key)")
      }
    }
    if spec.at("securityContext", "sysctls") != nil { result.append("sysctls") }
    for container in pod.containers + pod.initContainers {
      let name = container["name"]?.text ?? "?"
      result += violations(of: container, in: spec).map { "\(name): \($0)" }
    }
    return result.map { "\(pod.owner.title): \($0)" }
  }

  private static func violations(of container: Node, in spec: Node) -> [String] {
    let own = container["securityContext"] ?? .null
    let pod = spec["securityContext"] ?? .null
    var result: [String] = []
    if own["privileged"]?.isTrue == true { result.append("privileged") }
    if own["allowPrivilegeEscalation"]?.isFalse != true {
      result.append("allowPrivilegeEscalation is not false")
    }
    if !((own["capabilities"]?.list("drop") ?? []).contains { $0.text == "ALL" }) {
      result.append("capabilities are not dropped")
    }
    if (own["capabilities"]?.list("add") ?? []).contains(where: { $0.text != "NET_BIND_SERVICE" }) {
      result.append("capabilities are added")
    }
    if (own["runAsNonRoot"] ?? pod["runAsNonRoot"])?.isTrue != true {
      result.append("runAsNonRoot is not true")
    }
    if (own["runAsUser"] ?? pod["runAsUser"])?.number == 0 { result.append("runAsUser is 0") }
    let profile = (own.at("seccompProfile", "type") ?? pod.at("seccompProfile", "type"))?.text
    if profile != "RuntimeDefault" && profile != "Localhost" { result.append("no seccomp profile") }
    if container.list("ports").contains(where: { $0["hostPort"] != nil }) {
      result.append("hostPort")
    }
    if own["procMount"] != nil { result.append("procMount") }
    return result
  }
}
