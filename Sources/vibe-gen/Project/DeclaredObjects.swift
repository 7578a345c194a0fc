import Analysis
import Environment
import Manifests
import Scalars

/// What an environment says exists without its set, as the checks know it.
enum DeclaredObjects {
  static func list(_ spec: EnvironmentSpec) -> [DeclaredObject] {
    var objects: [DeclaredObject] = []
    if let storageClass = spec.provides.storageClass {
      objects.append(
        DeclaredObject(
          group: "storage.k8s.io", kind: "StorageClass", name: storageClass.description))
    }
    if let controller = spec.provides.ingressController {
      objects.append(
        DeclaredObject(
          group: "networking.k8s.io", kind: "IngressClass", name: controller.className.description))
    }
    if let store = spec.provides.secretStore {
      objects.append(
        DeclaredObject(
          group: "external-secrets.io", kind: store.kind.rawValue,
          namespace: store.kind == .secretStore ? spec.namespace.description : "",
          name: store.name.description))
    }
    return objects + generatedSecrets(spec)
  }

  /// Secrets that `vibe-gen secrets generate` makes and a person applies.
  private static func generatedSecrets(_ spec: EnvironmentSpec) -> [DeclaredObject] {
    guard case .generated = spec.secrets.provider else { return [] }
    return SecretPlan(spec).secrets.map {
      DeclaredObject(
        kind: "Secret", namespace: spec.namespace.description, name: $0.name.description,
        keys: Set($0.entries.map(\.key)))
    }
  }
}
