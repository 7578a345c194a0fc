/// How the value of a secret key comes into being.
package enum SecretSource: Sendable, Equatable {
  /// Characters drawn independently and uniformly from an alphabet.
  case random(SecretAlphabet, length: Int)
  /// Composed from another key's value.
  case derived(from: SecretKey)
  /// Given by another system, such as cloud credentials; cannot be generated.
  case supplied
}
