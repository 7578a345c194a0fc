import Environment
import Findings
import Kubernetes
import Scalars

/// The Secrets of an environment as its provider makes them, and references to them.
struct Secrets {
  /// What goes into `secrets.yaml`: no values, ever.
  ///
  /// Empty for the provider `generated`.
  let objects: [ManifestObject]
  let findings: [Finding]
  private let made: [MadeSecret]

  init(_ spec: EnvironmentSpec) {
    let plan = SecretPlan(spec)
    switch spec.secrets.provider {
    case .external(let path, let refreshInterval):
      let maker = ExternalSecretMaker(spec: spec, path: path, refreshInterval: refreshInterval)
      let secrets = plan.secrets.map(maker.externalSecret)
      made = secrets.map { MadeSecret(name: $0.metadata.name, source: .external($0)) }
      objects = secrets.map { ManifestObject($0) }
      findings = []
    case .sealed(let encryptedData):
      let maker = SealedSecretMaker(spec: spec, plan: plan, encryptedData: encryptedData)
      let secrets = plan.secrets.map(maker.sealedSecret)
      made = secrets.map { MadeSecret(name: $0.metadata.name, source: .sealed($0)) }
      objects = secrets.map { ManifestObject($0) }
      findings = maker.findings
    case .generated:
      // They exist in the cluster, from a file that is no part of the output: only references are
      // made here.
      let secrets = plan.secrets.map { planned in
        Secret(
          metadata: ObjectMeta(planned.name, of: planned.component, in: spec), type: planned.type,
          stringData: StringMap(uniqueKeys: planned.entries.map { ($0.key, "") }))
      }
      made = secrets.map { MadeSecret(name: $0.metadata.name, source: .generated($0)) }
      objects = []
      findings = []
    }
  }

  /// A Secret of the plan for those who refer to it; a key that it lacks is a mistake of ours.
  func reference<Key: KeySet>(_ name: DNSName, keys: Key.Type) -> SecretReference<Key> {
    guard let secret = made.first(where: { $0.name == name }) else {
      preconditionFailure("the plan of this environment has no Secret \(name)")
    }
    return switch secret.source {
    case .external(let external): external.reference(keys: keys)
    case .sealed(let sealed): sealed.reference(keys: keys)
    case .generated(let generated): generated.reference(keys: keys)
    }
  }

  /// What the server reads.
  var server: SecretReference<ServerSecretKey> {
    reference(SecretPlan.product, keys: ServerSecretKey.self)
  }

  /// What Grafana reads, in the mode bundled.
  var grafana: SecretReference<GrafanaPasswordKey> {
    reference(SecretPlan.product, keys: GrafanaPasswordKey.self)
  }

  /// What Alertmanager reads; nil when no receiver needs a secret.
  ///
  /// `ReceiverSecretKey.all(in:)` gives the keys.
  var alertmanager: SecretReference<ReceiverSecretKey>? {
    guard made.contains(where: { $0.name == SecretPlan.alertmanager }) else { return nil }
    return reference(SecretPlan.alertmanager, keys: ReceiverSecretKey.self)
  }

  private struct MadeSecret {
    var name: DNSName?
    var source: Source

    enum Source {
      case external(ExternalSecret)
      case sealed(SealedSecret)
      case generated(Secret)
    }
  }
}
