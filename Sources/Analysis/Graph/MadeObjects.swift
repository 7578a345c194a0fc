import Kubernetes
import YAML

/// Objects that a controller makes from an object of the set.
enum MadeObjects {
  static func objects(by member: ObjectSet.Member) -> [DeclaredObject] {
    let identity = member.identity
    guard let spec = member.node["spec"] else { return [] }
    return switch (identity.group, identity.kind) {
    case ("external-secrets.io", "ExternalSecret"): externalSecret(identity, spec)
    case ("bitnami.com", "SealedSecret"): sealedSecret(identity, spec)
    case ("cert-manager.io", "Certificate"): certificate(identity, spec)
    case ("postgresql.cnpg.io", "Cluster"): cluster(identity)
    case ("apps", "StatefulSet"): claims(identity, spec)
    default: []
    }
  }

  /// Source: External Secrets 0.10 API, ExternalSecret.spec.target.
  private static func externalSecret(_ identity: ObjectIdentity, _ spec: Node) -> [DeclaredObject] {
    let template = spec["target"]?["template"]?["data"]?.entries
    let fetched = (spec["data"]?.items ?? []).compactMap { $0["secretKey"]?.string }
    let isOpen = spec["dataFrom"] != nil || spec["target"]?["template"]?["templateFrom"] != nil
    let merges = spec["target"]?["template"]?["mergePolicy"]?.string == "Merge"
    let keys = template.map { $0.map(\.key) + (merges ? fetched : []) } ?? fetched
    return [
      DeclaredObject(
        kind: "Secret", namespace: identity.namespace,
        name: spec["target"]?["name"]?.string ?? identity.name, keys: isOpen ? nil : Set(keys))
    ]
  }

  /// Source: Sealed Secrets 0.27, SealedSecret.spec: the Secret has the name of its source.
  private static func sealedSecret(_ identity: ObjectIdentity, _ spec: Node) -> [DeclaredObject] {
    let encrypted = spec["encryptedData"]?.entries ?? []
    let template = spec["template"]?["data"]?.entries ?? []
    return [
      DeclaredObject(
        kind: "Secret", namespace: identity.namespace, name: identity.name,
        keys: Set((encrypted + template).map(\.key)))
    ]
  }

  /// Source: cert-manager 1.15 documentation, Certificate resource, "Target Secret".
  private static func certificate(_ identity: ObjectIdentity, _ spec: Node) -> [DeclaredObject] {
    guard let name = spec["secretName"]?.string else { return [] }
    return [
      DeclaredObject(
        kind: "Secret", namespace: identity.namespace, name: name,
        keys: ["tls.crt", "tls.key", "ca.crt"])
    ]
  }

  /// Source: CloudNativePG 1.24 documentation, "Service management" and "Bootstrap".
  private static func cluster(_ identity: ObjectIdentity) -> [DeclaredObject] {
    let services = ["rw", "ro", "r"].map {
      DeclaredObject(
        kind: "Service", namespace: identity.namespace, name: "\(identity.name)-\($0)",
        keys: ["postgres", "5432"])
    }
    let secrets = ["app", "superuser", "ca", "server", "replication"].map {
      DeclaredObject(
        kind: "Secret", namespace: identity.namespace, name: "\(identity.name)-\($0)")
    }
    return services + secrets
  }

  /// The claim of the first pod stands for all of them.
  private static func claims(_ identity: ObjectIdentity, _ spec: Node) -> [DeclaredObject] {
    (spec["volumeClaimTemplates"]?.items ?? []).compactMap {
      $0["metadata"]?["name"]?.string.map {
        DeclaredObject(
          kind: "PersistentVolumeClaim", namespace: identity.namespace,
          name: "\($0)-\(identity.name)-0")
      }
    }
  }
}
