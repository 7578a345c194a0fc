import Findings
import YAML

/// Pods as a whole.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: ValidatePodSpec.
enum PodRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.PodSpec": pod,
    "core.v1.PodSecurityContext": { node, _, faults in
      for key in ["fsGroup", "runAsGroup", "runAsUser"] {
        faults.limit(node, .key(key), to: 0...Int(Int32.max))
      }
    },
  ]

  private static func pod(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    if node["containers"]?.items?.isEmpty == true {
      faults.add(["containers"], "expected a container, found an empty list")
    }
    faults.limit(node, "terminationGracePeriodSeconds", to: 0...Int.max)
    faults.limit(node, "activeDeadlineSeconds", to: 1...Int.max)
    faults.unique(node, "volumes", by: "name", "volume name")
    names(node, &faults)
    mounts(node, root, &faults)
    hostPorts(node, &faults)
    plainInitContainers(node, &faults)
    if node["dnsPolicy"]?.string == "None",
      node["dnsConfig"]?["nameservers"]?.items?.isEmpty ?? true
    {
      faults.add(["dnsConfig"], "the dnsPolicy None needs dnsConfig.nameservers")
    }
    if node["hostPID"]?.boolean == true, node["shareProcessNamespace"]?.boolean == true {
      faults.add(["shareProcessNamespace"], "it cannot be true together with hostPID")
    }
  }

  /// Containers of all lists share one space of names.
  private static func names(_ node: Node, _ faults: inout RuleFaults) {
    var first: [String: String] = [:]
    for list in ["initContainers", "containers"] {
      for (index, container) in node.list(list) {
        guard let name = container["name"]?.scalarText else { continue }
        if let earlier = first[name] {
          faults.add(
            [.key(list), .index(index), "name"],
            "the container name '\(name)' is there twice: \(earlier) has it too")
        } else {
          first[name] = "\(list)[\(index)]"
        }
      }
    }
  }

  private static func mounts(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let claims = root["spec"]?["volumeClaimTemplates"]?.items ?? []
    let names =
      (node["volumes"]?.items ?? []).compactMap { $0["name"]?.scalarText }
      + claims.compactMap { $0["metadata"]?["name"]?.scalarText }
    for list in ["initContainers", "containers"] {
      for (index, container) in node.list(list) {
        for key in ["volumeMounts", "volumeDevices"] {
          for (place, mount) in container.list(key) {
            guard let name = mount["name"]?.scalarText, !names.contains(name) else { continue }
            let near = NearestName.of(name, in: names)
            faults.add(
              [.key(list), .index(index), .key(key), .index(place), "name"],
              "the pod has no volume '\(name)', "
                + (names.isEmpty
                  ? "it has none at all" : "it has \(Set(names).sorted().joined(separator: ", "))"),
              hint: near.map { "did you mean '\($0)'?" } ?? "add the volume, or remove the mount")
          }
        }
      }
    }
  }

  /// Source: AccumulateUniqueHostPorts.
  private static func hostPorts(_ node: Node, _ faults: inout RuleFaults) {
    let isHost = node["hostNetwork"]?.boolean == true
    var taken: Set<String> = []
    for (index, container) in node.list("containers") {
      for (place, port) in container.list("ports") {
        guard let number = port["hostPort"]?.integer, number != 0 else { continue }
        let path: [Node.Step] = ["containers", .index(index), "ports", .index(place), "hostPort"]
        if isHost, let own = port["containerPort"]?.integer, own != number {
          faults.add(path, "expected \(own) like containerPort, since hostNetwork is true")
        }
        let key = [
          port["protocol"]?.scalarText ?? "TCP", port["hostIP"]?.scalarText ?? "", "\(number)",
        ].joined(separator: " ")
        if !taken.insert(key).inserted {
          faults.add(path, "the port \(number) of the node is taken twice")
        }
      }
    }
  }

  /// Those that end before the others start are not watched.
  private static func plainInitContainers(_ node: Node, _ faults: inout RuleFaults) {
    for (index, container) in node.list("initContainers")
    where container["restartPolicy"]?.string != "Always" {
      for key in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"]
      where container.has(key) {
        faults.add(
          ["initContainers", .index(index), .key(key)],
          "an init container without restartPolicy: Always takes no \(key)")
      }
    }
  }
}
