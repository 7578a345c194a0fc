import Findings
import Scalars
import YAML

extension FieldReader {
  /// The group `sealed`: a map of Secret names to maps of keys to ciphertexts, sorted by both.
  mutating func sealedValues() -> [SecretsSpec.SealedValue]? {
    field(
      "sealed", "Ciphertexts of `kubeseal --raw`, by Secret and key; with the provider sealed.",
      isRequired: false,
      shape: .map(
        keys: DNSName.secretRules,
        values: .map(keys: SecretDataKey.rules, values: .scalar(Ciphertext.rules), minimum: 1),
        minimum: 1),
      decode: { reader, entry in reader.sealedValues(entry) })
  }

  private mutating func sealedValues(_ entry: Node.Entry) -> [SecretsSpec.SealedValue]? {
    guard let secrets = entry.value.entries else {
      report(.expected("a mapping", found: entry.value, hint: .mapping), of: entry)
      return nil
    }
    if secrets.isEmpty { report(.tooFew(of: DNSName.secretRules), of: entry) }
    var values: [SecretsSpec.SealedValue] = []
    for secret in secrets.sorted(by: { $0.key < $1.key }) {
      if let fault = DNSName.fault(in: secret.key) {
        report(
          .invalidValue(fault, rules: DNSName.secretRules), at: secret.keyMark,
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
  /// Names of Secrets.
  fileprivate static let secretRules = rules(example: "vibe-ensemble-secrets")

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
