import Findings
import Scalars

/// The value of `secrets.provider`, without the settings that go with it.
private enum SecretsProviderName: String, CaseIterable {
  case external, sealed, generated
}

extension SecretsSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    let name: SecretsProviderName? = reader.choice(
      "provider",
      "external: External Secrets Operator, needs provides.secretStore; sealed: Sealed Secrets,"
        + " needs provides.sealedSecrets; generated: a file of `vibe-gen secrets generate`.")
    let external: ExternalSecretsSpec? = reader.optionalGroup(
      "external", "With the provider external.")
    let sealed: [SealedValue]? = reader.sealedValues()
    provider = .generated
    guard let name else { return }
    let groups: [(key: String, isThere: Bool, owner: SecretsProviderName)] = [
      ("external", external != nil, .external), ("sealed", sealed != nil, .sealed),
    ]
    for (key, isThere, owner) in groups where reader.isSound("provider", key) {
      switch (isThere, owner == name) {
      case (true, false):
        reader.report(
          .unusedGroup(key, choice: "provider: " + name.rawValue), at: [key], or: ["provider"])
      case (false, true):
        reader.report(.neededGroup(key, choice: "provider: " + name.rawValue), at: ["provider"])
        reader.noteAbsence(of: reader.path + [key])
      default: break
      }
    }
    switch name {
    case .external:
      provider = .external(
        path: external?.path ?? "", refreshInterval: external?.refreshInterval ?? .zero)
    case .sealed: provider = .sealed(encryptedData: sealed ?? [])
    case .generated: break
    }
  }
}

/// The group `secrets.external`.
private struct ExternalSecretsSpec: FieldGroup {
  var path: String
  var refreshInterval: Duration

  init(from reader: inout FieldReader) {
    path = reader.value("path", "Path of the values in the store.", as: SecretPath.self).text
    refreshInterval = reader.value(
      "refreshInterval", in: .seconds(60)...(.seconds(604_800)),
      "How often the operator looks for new values.", example: "1h", text: \.prometheusText)
  }
}
