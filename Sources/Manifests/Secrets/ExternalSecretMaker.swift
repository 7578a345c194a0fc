import Environment
import Kubernetes
import Scalars

/// Makes an ExternalSecret of each planned Secret.
///
/// The store holds, under `path/NAME-OF-THE-SECRET`, a property for each key that cannot be computed.
/// What can be is computed by the operator, so that a password stands in the store once.
///
/// Source: External Secrets documentation, "Advanced Templating v2", and the API reference.
struct ExternalSecretMaker {
  var spec: EnvironmentSpec
  var path: String
  var refreshInterval: Duration

  func externalSecret(_ planned: PlannedSecret) -> ExternalSecret {
    guard let store = spec.provides.secretStore else {
      preconditionFailure("the decoder has checked that provider 'external' has a store")
    }
    return ExternalSecret(
      metadata: ObjectMeta(planned.name, of: planned.component, in: spec),
      spec: ExternalSecretSpec(
        refreshInterval: refreshInterval,
        secretStoreRef: ExternalSecretStoreRef(
          kind: store.kind == .secretStore ? .secretStore : .clusterSecretStore,
          name: store.name.description),
        target: ExternalSecretTarget(
          name: planned.name.description, creationPolicy: .owner,
          // Pods that run go on with the last values when the store forgets one.
          deletionPolicy: .retain,
          template: ExternalSecretTemplate(
            metadata: ExternalSecretMetadata(labels: planned.labels(spec)),
            type: planned.type ?? "Opaque",
            data: isComposed(planned)
              ? StringMap(uniqueKeys: planned.entries.map { ($0.key, template(for: $0)) }) : nil,
            engineVersion: .v2)),
        data: fetched(by: planned).map(data)))
  }

  /// Whether some key is not simply what the store holds under its name.
  private func isComposed(_ planned: PlannedSecret) -> Bool {
    planned.entries.contains { source(of: $0, in: planned) == nil }
  }

  /// The addresses that are read from the store, each once.
  private func fetched(by planned: PlannedSecret) -> [SecretAddress] {
    var addresses: [SecretAddress] = []
    for entry in planned.entries {
      let address: SecretAddress? =
        if case .databaseURL(_, let password) = entry.value {
          password
        } else {
          source(of: entry, in: planned)
        }
      if let address, !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }

  /// Where the store has the value of the key; nil when it is composed or no secret.
  private func source(of entry: PlannedSecretEntry, in planned: PlannedSecret) -> SecretAddress? {
    switch entry.value {
    case .random, .supplied: SecretAddress(secret: planned.name, key: entry.key)
    case .plain, .databaseURL: nil
    }
  }

  private func data(_ address: SecretAddress) -> ExternalSecretData {
    ExternalSecretData(
      secretKey: address.key,
      remoteRef: ExternalSecretRemoteRef(
        key: "\(path)/\(address.secret)", property: address.key))
  }

  /// `index` because a name with a dash cannot follow a dot in a Go template.
  private func template(for entry: PlannedSecretEntry) -> String {
    switch entry.value {
    case .random, .supplied: "{{ index . \"\(entry.key)\" }}"
    case .plain(let text): text
    case .databaseURL(let url, let password):
      url.beforePassword + "{{ index . \"\(password.key)\" | urlquery }}" + url.afterPassword
    }
  }
}
