import YAML

/// Holds a pod against the Pod Security Standards.
///
/// Source: Kubernetes 1.33 documentation, "Pod Security Standards". A field that another violation of
/// the same pod explains is left out: the verdict is the same without it.
struct PodSecurity {
  private let pod: PodTemplate
  private let isWindows: Bool
  private var found: [PodSecurityViolation] = []

  static func violations(of pod: PodTemplate) -> [PodSecurityViolation] {
    var security = PodSecurity(pod)
    security.checkPod()
    security.checkVolumes()
    for container in pod.containers { security.check(container) }
    security.checkRunAsNonRoot()
    security.checkSeccomp()
    return security.found
  }

  private init(_ pod: PodTemplate) {
    self.pod = pod
    isWindows = pod.spec[at: "os", "name"].text == "windows"
  }

  private mutating func add(
    _ control: PodSecurityViolation.Control, _ level: PodSecurityLevel, _ cursor: Cursor,
    _ message: String
  ) {
    found.append(
      PodSecurityViolation(control: control, level: level, cursor: cursor, message: message))
  }

  // MARK: Pod

  private mutating func checkPod() {
    for field in ["hostNetwork", "hostPID", "hostIPC"] where pod.spec[field].boolean == true {
      add(.hostNamespaces, .baseline, pod.spec[field], "\(field) is true, expected false")
    }
    checkContext(pod.spec["securityContext"], "the pod")
    for sysctl in pod.spec[at: "securityContext", "sysctls"].items {
      guard let name = sysctl["name"].text, !Self.safeSysctls.contains(name) else { continue }
      add(.sysctls, .baseline, sysctl["name"], "sysctl \(name) is not one of the safe ones")
    }
    let prefix = "container.apparmor.security.beta.kubernetes.io/"
    for (key, value) in pod.template[at: "metadata", "annotations"].entries
    where key.hasPrefix(prefix) {
      guard let profile = value.text, profile != "runtime/default",
        !profile.hasPrefix("localhost/")
      else { continue }
      add(.appArmor, .baseline, value, "AppArmor profile is '\(profile)', expected runtime/default")
    }
  }

  /// Fields that a pod and a container may both have.
  private mutating func checkContext(_ context: Cursor, _ owner: String) {
    let hostProcess = context[at: "windowsOptions", "hostProcess"]
    if hostProcess.boolean == true {
      add(.hostProcess, .baseline, hostProcess, "\(owner): hostProcess is true, expected false")
    }
    let appArmor = context[at: "appArmorProfile", "type"]
    if appArmor.text == "Unconfined" {
      add(
        .appArmor, .baseline, appArmor,
        "\(owner): AppArmor profile is Unconfined, expected RuntimeDefault or Localhost")
    }
    let options = context["seLinuxOptions"]
    if let type = options["type"].text, !Self.seLinuxTypes.contains(type) {
      add(
        .seLinux, .baseline, options["type"],
        "\(owner): SELinux type is '\(type)', expected a container type")
    }
    for field in ["user", "role"] {
      if let value = options[field].text, !value.isEmpty {
        add(
          .seLinux, .baseline, options[field],
          "\(owner): SELinux \(field) is '\(value)', expected none")
      }
    }
    if context["runAsUser"].integer == 0 {
      add(
        .runAsRootUser, .restricted, context["runAsUser"],
        "\(owner): runAsUser is 0, which is root, expected a number above 0")
    }
  }

  // MARK: Volumes

  private mutating func checkVolumes() {
    for volume in pod.spec["volumes"].items {
      let name = volume["name"].text ?? ""
      let path = volume[at: "hostPath", "path"]
      if let text = path.text {
        let isSocket = Self.runtimeSockets.contains { text.hasSuffix($0) }
        add(
          isSocket ? .runtimeSocket : .hostPath, .baseline, path,
          isSocket
            ? "volume '\(name)' is the socket of the container runtime: whoever writes to it is root on the node"
            : "volume '\(name)' is the path \(text) of the node")
        continue
      }
      let other = volume.entries.first {
        $0.key != "name" && $0.value.node?.entries != nil && !Self.volumeTypes.contains($0.key)
      }
      if let other {
        add(
          .volumeTypes, .restricted, other.value,
          "volume '\(name)' is of type \(other.key), expected one that the level restricted allows")
      }
    }
  }

  // MARK: Containers

  private mutating func check(_ container: ContainerTemplate) {
    let owner = "container '\(container.name)'"
    let context = container.cursor["securityContext"]
    checkContext(context, owner)
    for port in container.cursor["ports"].items {
      guard let number = port["hostPort"].integer, number != 0 else { continue }
      add(.hostPorts, .baseline, port["hostPort"], "\(owner): hostPort is \(number), expected none")
    }
    if let mount = context["procMount"].text, mount != "Default" {
      add(
        .procMount, .baseline, context["procMount"],
        "\(owner): procMount is \(mount), expected Default")
    }
    guard context["privileged"].boolean != true else {
      add(
        .privileged, .baseline, context["privileged"],
        "\(owner): privileged is true, expected false")
      return
    }
    guard !isWindows else { return }
    checkCapabilities(context["capabilities"], owner)
    if context["allowPrivilegeEscalation"].boolean != false {
      let state = context["allowPrivilegeEscalation"].exists ? "true" : "not set, so true"
      add(
        .privilegeEscalation, .restricted, context["allowPrivilegeEscalation"],
        "\(owner): allowPrivilegeEscalation is \(state), expected false")
    }
  }

  private mutating func checkCapabilities(_ capabilities: Cursor, _ owner: String) {
    for item in capabilities["add"].items {
      guard let name = item.text, name != "NET_BIND_SERVICE" else { continue }
      let isDefault = Self.defaultCapabilities.contains(name)
      add(
        .capabilitiesAdded, isDefault ? .restricted : .baseline, item,
        "\(owner): adds the capability \(name), expected none but NET_BIND_SERVICE")
    }
    let dropped = capabilities["drop"].items.compactMap(\.text)
    if !dropped.contains("ALL") {
      let state = dropped.isEmpty ? "nothing" : dropped.joined(separator: ", ")
      add(
        .capabilitiesDropped, .restricted, capabilities["drop"],
        "\(owner): drops \(state), expected ALL")
    }
  }

  // MARK: Settings that containers inherit

  private mutating func checkRunAsNonRoot() {
    let own = pod.spec[at: "securityContext", "runAsNonRoot"]
    let uid = pod.spec[at: "securityContext", "runAsUser"].integer
    if own.boolean == false, uid != 0 {
      add(.runAsNonRoot, .restricted, own, "the pod: runAsNonRoot is false, expected true")
    }
    let others = pod.containers.filter { $0.security("runAsUser").integer != 0 }
    let silent = others.filter { !$0.cursor[at: "securityContext", "runAsNonRoot"].exists }
    for container in others {
      let field = container.cursor[at: "securityContext", "runAsNonRoot"]
      if field.boolean == false {
        add(
          .runAsNonRoot, .restricted, field,
          "container '\(container.name)': runAsNonRoot is false, expected true")
      }
    }
    if !own.exists { addMissing(.runAsNonRoot, silent, others, own, "runAsNonRoot", "true") }
  }

  private mutating func checkSeccomp() {
    guard !isWindows else { return }
    let own = pod.spec[at: "securityContext", "seccompProfile", "type"]
    let unconfined = "seccompProfile.type is Unconfined, expected RuntimeDefault or Localhost"
    if own.text == "Unconfined" { add(.seccomp, .baseline, own, "the pod: \(unconfined)") }
    for container in pod.containers {
      let field = container.cursor[at: "securityContext", "seccompProfile", "type"]
      if field.text == "Unconfined" {
        add(.seccomp, .baseline, field, "container '\(container.name)': \(unconfined)")
      }
    }
    let silent = pod.containers.filter {
      !$0.cursor[at: "securityContext", "seccompProfile", "type"].exists
    }
    if !own.exists {
      addMissing(.seccomp, silent, pod.containers, own, "seccompProfile", "RuntimeDefault")
    }
  }

  /// A field that neither the pod nor some containers have: once for the pod when no container has it.
  private mutating func addMissing(
    _ control: PodSecurityViolation.Control, _ silent: [ContainerTemplate],
    _ all: [ContainerTemplate], _ podField: Cursor, _ field: String, _ expected: String
  ) {
    if silent.count == all.count, !all.isEmpty {
      add(control, .restricted, podField, "\(field) is not set, expected \(expected)")
      return
    }
    for container in silent {
      add(
        control, .restricted, container.cursor[at: "securityContext", field],
        "container '\(container.name)': \(field) is not set, nor for its pod, expected \(expected)")
    }
  }

  // MARK: Tables

  private static let defaultCapabilities: Set<String> = [
    "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD",
    "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
  ]

  private static let seLinuxTypes: Set<String> = [
    "", "container_t", "container_init_t", "container_kvm_t", "container_engine_t",
  ]

  private static let safeSysctls: Set<String> = [
    "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range",
    "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies",
    "net.ipv4.ping_group_range", "net.ipv4.ip_local_reserved_ports",
    "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout",
    "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem",
    "net.ipv4.tcp_wmem",
  ]

  /// The list of the standards, and `image`, which came after it.
  private static let volumeTypes: Set<String> = [
    "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim",
    "projected", "secret", "image",
  ]

  private static let runtimeSockets = ["docker.sock", "containerd.sock", "crio.sock"]
}
