/// Where secret values come from.
///
/// None of them is ever a value in an environment file.
package struct SecretsSpec: Sendable {
  package var provider: Provider

  package enum Provider: Sendable {
    /// External Secrets Operator; needs `provides.secretStore`.
    case external(path: String, refreshInterval: Duration)
    /// Sealed Secrets: ciphertext from `kubeseal --raw`, by Secret name and key; safe to commit.
    case sealed(encryptedData: [SealedValue])
    /// A file that `vibe-gen secrets generate` writes outside the repository.
    case generated
  }

  package struct SealedValue: Sendable {
    package var secret: String
    package var key: String
    package var ciphertext: String
  }
}
