import Scalars
import YAML

/// Volumes and claims.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: validateVolumeSource,
/// ValidatePersistentVolumeClaimSpec.
enum VolumeRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.Volume": volume,
    "core.v1.VolumeProjection": { node, _, faults in
      faults.one(of: projections, in: node)
    },
    "core.v1.PersistentVolumeClaimSpec": claim,
    "core.v1.PersistentVolumeSpec": persistentVolume,
    "core.v1.KeyToPath": { node, _, faults in
      mode(node, "mode", &faults)
      if let path = node["path"]?.string,
        path.hasPrefix("/") || path.split(separator: "/").contains("..") || path.isEmpty
      {
        faults.add(["path"], "expected a path inside of the volume, found '\(path)'")
      }
    },
    "core.v1.ConfigMapVolumeSource": { node, _, faults in
      mode(node, "defaultMode", &faults)
    },
    "core.v1.SecretVolumeSource": { node, _, faults in
      mode(node, "defaultMode", &faults)
      if node["secretName"]?.isNull ?? true {
        faults.add(
          ["secretName"], "the volume names no Secret",
          hint: node.has("name") ? "write secretName in place of name" : "add secretName")
      }
    },
    "core.v1.ProjectedVolumeSource": { node, _, faults in
      mode(node, "defaultMode", &faults)
    },
    "core.v1.DownwardAPIVolumeSource": { node, _, faults in
      mode(node, "defaultMode", &faults)
    },
  ]

  private static let projections = [
    "clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret",
    "serviceAccountToken",
  ]

  private static func volume(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    // A volume without a source is an emptyDir.
    let sources = (node.entries ?? []).map(\.key).filter {
      Self.sources.contains($0) && node.has($0)
    }
    if sources.count > 1 {
      faults.add(
        [.key(sources[1])],
        "the volume \(node["name"]?.scalarText ?? "") has \(sources.count) sources:"
          + " \(sources.joined(separator: ", "))",
        hint: "keep one of them")
    }
    if let medium = node["emptyDir"]?["medium"]?.string, !medium.isEmpty, medium != "Memory",
      !medium.hasPrefix("HugePages")
    {
      faults.add(["emptyDir", "medium"], "expected Memory or HugePages, found '\(medium)'")
    }
  }

  /// Kinds of volumes of pods, and of those that stand alone.
  private static let sources: Set<String> = [
    "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi",
    "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk",
    "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "local", "nfs", "persistentVolumeClaim",
    "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret",
    "storageos", "vsphereVolume",
  ]

  private static func claim(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let modes = (node["accessModes"]?.items ?? []).compactMap(\.scalarText)
    if modes.isEmpty, node["accessModes"].map({ $0.items != nil || $0.isNull }) ?? true {
      faults.add(["accessModes"], "expected an access mode, found none", hint: "add ReadWriteOnce")
    }
    if modes.contains("ReadWriteOncePod"), modes.count > 1 {
      faults.add(["accessModes"], "ReadWriteOncePod goes with no other mode")
    }
    let path: [Node.Step] = ["resources", "requests", "storage"]
    guard let size = node.value(at: path), !size.isNull else {
      faults.add(path, "the claim asks for no storage", hint: "add resources.requests.storage")
      return
    }
    if let amount = size.scalarText.flatMap({ try? Quantity(parsing: $0) }), amount <= .zero {
      faults.add(path, "expected more than 0, found \(amount)")
    }
  }

  private static func persistentVolume(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    if node["capacity"]?["storage"]?.isNull ?? true {
      faults.add(["capacity", "storage"], "the volume says no capacity")
    }
    if node["accessModes"]?.items?.isEmpty ?? true {
      faults.add(["accessModes"], "expected an access mode, found none")
    }
    let sources = (node.entries ?? []).map(\.key).filter {
      Self.sources.contains($0) && node.has($0)
    }
    if sources.isEmpty {
      faults.add([], "the volume has no source, such as csi, nfs or local")
    } else if sources.count > 1 {
      faults.add(
        [.key(sources[1])],
        "the volume has \(sources.count) sources: \(sources.joined(separator: ", "))")
    }
    if node.has("local"), !node.has("nodeAffinity") {
      faults.add(["nodeAffinity"], "a local volume needs a nodeAffinity")
    }
  }

  private static func mode(_ node: Node, _ key: String, _ faults: inout RuleFaults) {
    guard let mode = node[key]?.integer, !(0...0o777).contains(mode) else { return }
    // yaml-octal tells of modes that look like octal ones.
    let isOctal = String(mode).count == 3 && !"\(mode)".contains { $0 > "7" }
    if !isOctal { faults.add([.key(key)], "expected a mode from 0 to 511 (0777), found \(mode)") }
  }
}
