import Findings
import Scalars
import YAML

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
      "How often the operator looks for new values.", text: \.prometheusText)
  }
}

extension FieldReader {
  /// `sealed`: a map of Secret names to maps of keys to ciphertexts, sorted by both.
  fileprivate mutating func sealedValues() -> [SecretsSpec.SealedValue]? {
    field(
      "sealed", "Ciphertexts of `kubeseal --raw`, by Secret and key; with the provider sealed.",
      isRequired: false,
      shape: .map(
        keys: DNSName.rules,
        values: .map(keys: SecretDataKey.rules, values: .scalar(Ciphertext.rules), minimum: 1),
        minimum: 1),
      decode: { reader, entry in reader.sealedValues(entry) })
  }
}

extension FieldReader {
  private mutating func sealedValues(_ entry: Node.Entry) -> [SecretsSpec.SealedValue]? {
    guard let secrets = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    if secrets.isEmpty { report(.tooFew(of: DNSName.rules), of: entry) }
    var values: [SecretsSpec.SealedValue] = []
    for secret in secrets.sorted(by: { $0.key < $1.key }) {
      if let fault = DNSName.fault(in: secret.key) {
        report(
          .invalidValue(fault, rules: DNSName.rules), at: secret.keyMark,
          length: secret.key.unicodeScalars.count, key: "\(entry.key).\(secret.key)")
      }
      let nested = Node.Entry("\(entry.key).\(secret.key)", secret.value, keyMark: secret.keyMark)
      let pairs: [(key: SecretDataKey, value: Ciphertext)]? = self.pairs(nested)
      values += (pairs ?? []).map {
        SecretsSpec.SealedValue(secret: secret.key, key: $0.key.text, ciphertext: $0.value.text)
      }
    }
    return values
  }
}

extension DNSName {
  /// Why the text is no name; nil when it is one.
  fileprivate static func fault(in text: String) -> String? {
    do {
      _ = try DNSName(parsing: text)
      return nil
    } catch {
      return error.message
    }
  }
}
