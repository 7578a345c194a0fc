/// How the value of a secret key comes into being.
package enum SecretSource: Sendable, Equatable {
  /// Characters drawn independently and uniformly from an alphabet.
  case random(SecretAlphabet, length: Int)
  /// Composed from another key's value.
  case derived(from: SecretKey)
  /// Given by another system, such as cloud credentials; cannot be generated.
  case supplied
}

/// Characters that a random secret is made of. None needs escaping in a URL, a shell or YAML.
package enum SecretAlphabet: Sendable, CaseIterable {
  case alphanumeric, hexadecimal

  /// Every character, each once.
  package var characters: String {
    switch self {
    case .alphanumeric: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    case .hexadecimal: "0123456789abcdef"
    }
  }
}
