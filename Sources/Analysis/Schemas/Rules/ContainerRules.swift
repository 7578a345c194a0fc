import Scalars
import YAML

/// Containers, their ports, variables, probes and resources.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: validateContainers and what it calls.
enum ContainerRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.Container": container,
    "core.v1.EnvVar": variable,
    "core.v1.EnvFromSource": { node, _, faults in
      faults.one(of: ["configMapRef", "secretRef"], in: node)
    },
    "core.v1.EnvVarSource": { node, _, faults in
      faults.one(
        of: ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"],
        in: node)
    },
    "core.v1.Probe": probe,
    "core.v1.HTTPGetAction": { node, _, faults in faults.port(node, "port") },
    "core.v1.TCPSocketAction": { node, _, faults in faults.port(node, "port") },
    "core.v1.GRPCAction": { node, _, faults in faults.port(node, "port") },
    "core.v1.ExecAction": { node, _, faults in
      if node["command"]?.items?.isEmpty ?? true {
        faults.add(["command"], "expected a command, found none")
      }
    },
    "core.v1.LifecycleHandler": { node, _, faults in
      faults.one(of: ["exec", "httpGet", "sleep", "tcpSocket"], in: node)
    },
    "core.v1.ContainerPort": { node, _, faults in
      faults.port(node, "containerPort")
      if node["hostPort"]?.integer != 0 { faults.port(node, "hostPort") }
    },
    "core.v1.SecurityContext": securityContext,
    "core.v1.SeccompProfile": localProfile,
    "core.v1.AppArmorProfile": localProfile,
  ]

  private static func container(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    // A pod of a CronJob needs its image as well; only the schema lets it go.
    if node["image"]?.isNull ?? true {
      faults.add(["image"], "the container \(node["name"]?.scalarText ?? "") has no image")
    } else if let image = node["image"]?.string,
      image.contains(where: \.isWhitespace) || image.isEmpty
    {
      faults.add(["image"], "expected an image, found '\(image)'")
    }
    faults.unique(node, "ports", by: "name", "port name")
    faults.unique(node, "volumeMounts", by: "mountPath", "path")
    for probe in ["livenessProbe", "startupProbe"] {
      if let value = node[probe]?["successThreshold"]?.integer, value != 1, value != 0 {
        faults.add(
          [.key(probe), "successThreshold"], "expected 1 for a \(probe), found \(value)")
      }
    }
    if node["readinessProbe"]?.has("terminationGracePeriodSeconds") == true {
      faults.add(
        ["readinessProbe", "terminationGracePeriodSeconds"],
        "a readinessProbe takes no grace period: it ends nothing")
    }
    for (index, mount) in node.list("volumeMounts") { self.mount(mount, index, &faults) }
    resources(node, &faults)
  }

  private static func mount(_ mount: Node, _ index: Int, _ faults: inout RuleFaults) {
    let here: [Node.Step] = ["volumeMounts", .index(index)]
    if let path = mount["mountPath"]?.string, path.contains(":") || path.isEmpty {
      faults.add(here + ["mountPath"], "expected a path without ':', found '\(path)'")
    }
    for key in ["subPath", "subPathExpr"] {
      guard let path = mount[key]?.string else { continue }
      if path.hasPrefix("/") || path.split(separator: "/").contains("..") {
        faults.add(
          here + [.key(key)], "expected a path inside of the volume, found '\(path)'",
          hint: path.hasPrefix("/") ? "write it without the first /" : nil)
      }
    }
    faults.one(of: ["subPath", "subPathExpr"], in: mount, at: here, orNone: true)
  }

  private static func variable(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    guard node.has("valueFrom"), let value = node["value"]?.scalarText, node.has("value"),
      !value.isEmpty
    else { return }
    faults.add(
      ["valueFrom"],
      "the variable \(node["name"]?.scalarText ?? "") has a value and a valueFrom",
      hint: "keep one of them")
  }

  private static func probe(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.one(of: ["exec", "grpc", "httpGet", "tcpSocket"], in: node)
    // 0 stands for the default.
    for key in [
      "failureThreshold", "initialDelaySeconds", "periodSeconds", "successThreshold",
      "timeoutSeconds",
    ] {
      faults.limit(node, .key(key), to: 0...Int(Int32.max))
    }
    faults.limit(node, "terminationGracePeriodSeconds", to: 1...Int.max)
  }

  private static func securityContext(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    for key in ["runAsUser", "runAsGroup"] {
      faults.limit(node, .key(key), to: 0...Int(Int32.max))
    }
    guard node["allowPrivilegeEscalation"]?.boolean == false else { return }
    let added = (node["capabilities"]?["add"]?.items ?? []).compactMap(\.scalarText)
    if node["privileged"]?.boolean == true {
      faults.add(
        ["allowPrivilegeEscalation"],
        "a privileged container cannot have allowPrivilegeEscalation: false")
    } else if added.contains("SYS_ADMIN") || added.contains("CAP_SYS_ADMIN") {
      faults.add(
        ["allowPrivilegeEscalation"],
        "a container with CAP_SYS_ADMIN cannot have allowPrivilegeEscalation: false")
    }
  }

  private static func localProfile(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let isLocal = node["type"]?.string == "Localhost"
    if isLocal, !node.has("localhostProfile") {
      faults.add(["localhostProfile"], "the type Localhost needs a localhostProfile")
    } else if !isLocal, node.has("type"), node.has("localhostProfile") {
      faults.add(
        ["localhostProfile"],
        "a localhostProfile goes with the type Localhost only, found \(node["type"]?.scalarText ?? "")"
      )
    }
  }

  private static func resources(_ node: Node, _ faults: inout RuleFaults) {
    for group in ["limits", "requests"] {
      for entry in node["resources"]?[group]?.entries ?? [] {
        let path: [Node.Step] = ["resources", .key(group), .key(entry.key)]
        if !isResource(entry.key) {
          faults.add(
            path, "a container has no resource '\(entry.key)'",
            hint: meant[entry.key.lowercased()].map { "did you mean '\($0)'?" }
              ?? "write cpu, memory, ephemeral-storage, or a name with a domain")
        } else if let amount = entry.value.scalarText, amount.hasPrefix("-") {
          faults.add(path, "expected 0 or more, found \(amount)")
        } else if let amount = entry.value.scalarText.flatMap({ try? Quantity(parsing: $0) }),
          let wrong = wrongUnit(amount, of: entry.key, entry.value.scalarText ?? "", group)
        {
          faults.add(path, wrong.message, hint: wrong.hint)
        }
      }
    }
  }

  /// Amounts that are legal and cannot be meant: `m` of memory is a thousandth of a byte.
  private static func wrongUnit(
    _ amount: Quantity, of resource: String, _ text: String, _ group: String
  ) -> (message: String, hint: String)? {
    let digits = String(text.prefix { ("0"..."9").contains($0) || $0 == "." })
    if resource == "memory" || resource == "ephemeral-storage" {
      if text.hasSuffix("m") {
        return ("\(text) of \(resource) is \(digits) thousandths of a byte", "write \(digits)Mi")
      }
      // The runtime starts nothing below some MiB.
      if group == "limits", resource == "memory", amount > .zero, amount < .mebibytes(1) {
        return (
          "a limit of \(text) is less than a mebibyte, so nothing can start", "write \(digits)Mi"
        )
      }
    }
    if resource == "cpu", text.hasSuffix("i") || text.hasSuffix("M") || text.hasSuffix("G") {
      return ("\(text) of cpu is more than any machine has", "write \(digits)m")
    }
    return nil
  }

  private static let meant = [
    "mem": "memory", "ram": "memory", "cpus": "cpu", "storage": "ephemeral-storage",
    "disk": "ephemeral-storage", "gpu": "nvidia.com/gpu", "memories": "memory",
    "ephemeralstorage": "ephemeral-storage",
  ]

  private static func isResource(_ name: String) -> Bool {
    ["cpu", "memory", "ephemeral-storage"].contains(name) || name.hasPrefix("hugepages-")
      || name.contains("/")
  }
}
