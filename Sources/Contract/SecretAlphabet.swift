/// Characters that a random secret is made of.
///
/// None needs escaping in a URL, a shell or YAML.
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
