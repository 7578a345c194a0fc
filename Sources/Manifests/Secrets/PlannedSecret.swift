package import Contract
package import Environment
package import Kubernetes
package import Scalars

/// One Secret that an environment needs.
package struct PlannedSecret: Sendable {
  package var name: DNSName
  /// The part of the product whose labels it has.
  package var component: Component
  /// `kubernetes.io/basic-auth`; nil: Opaque.
  package var type: String?
  package var entries: [PlannedSecretEntry]

  /// Labels of the Secret, however it is made.
  ///
  /// CloudNativePG looks again at a Secret with `cnpg.io/reload` when it changes. Source:
  /// CloudNativePG documentation, Labels and Annotations.
  package func labels(_ spec: EnvironmentSpec) -> StringMap<String> {
    var labels = component.labels(spec)
    if type == BasicAuthenticationKey.type { labels["cnpg.io/reload"] = "true" }
    return labels
  }
}

/// A key of a Secret and how its value comes into being.
package struct PlannedSecretEntry: Sendable {
  package var key: String
  package var value: PlannedSecretValue
}

/// How the value of a key comes into being.
package enum PlannedSecretValue: Sendable {
  /// Characters drawn independently and uniformly from an alphabet.
  case random(SecretAlphabet, length: Int)
  /// No secret at all: a user name that has to stand beside a password.
  case plain(String)
  /// Composed from a password that is another entry of the plan.
  case databaseURL(DatabaseURL, password: SecretAddress)
  /// Given by another system; the text says what it is.
  case supplied(String)

  init(_ source: SecretSource) {
    switch source {
    case .random(let alphabet, let length): self = .random(alphabet, length: length)
    case .supplied: self = .supplied("given by another system")
    case .derived(let key):
      preconditionFailure("what is composed from \(key.rawValue) is written out in SecretPlan")
    }
  }
}

/// A key of a Secret, by names.
package struct SecretAddress: Sendable, Hashable {
  package var secret: DNSName
  package var key: String

  package init(secret: DNSName, key: String) {
    self.secret = secret
    self.key = key
  }
}
