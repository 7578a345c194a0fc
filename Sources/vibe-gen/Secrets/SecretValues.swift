import Contract
import Environment
import Kubernetes
import Manifests
import Scalars
import YAML

/// The values of an environment's Secrets, made at random.
struct SecretValues {
  /// One Secret with what could be made, and what another system must give.
  struct Filled {
    var secret: Secret
    /// Key and what belongs there.
    var supplied: [(key: String, what: String)]

    var name: String { secret.metadata.name?.description ?? "" }
  }

  private let plan: SecretPlan
  private let spec: EnvironmentSpec
  private var values: [SecretAddress: String] = [:]

  /// Draws all values; the generator must be one for secrets, as the system's is.
  init(_ spec: EnvironmentSpec, using generator: inout some RandomNumberGenerator) {
    plan = SecretPlan(spec)
    self.spec = spec
    for planned in plan.secrets {
      for entry in planned.entries {
        let address = SecretAddress(secret: planned.name, key: entry.key)
        switch entry.value {
        case .random(let alphabet, let length):
          values[address] = Self.random(alphabet, length, using: &generator)
        case .plain(let text): values[address] = text
        case .databaseURL, .supplied: break
        }
      }
    }
  }

  /// Characters drawn independently and uniformly.
  private static func random(
    _ alphabet: SecretAlphabet, _ length: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    let characters = Array(alphabet.characters.utf8)
    let drawn = (0..<length).map { _ in
      characters[Int.random(in: characters.indices, using: &generator)]
    }
    return String(decoding: drawn, as: UTF8.self)
  }

  /// The Secrets in the order of the plan.
  var filled: [Filled] {
    plan.secrets.map { planned in
      var data: [(String, String)] = []
      var supplied: [(key: String, what: String)] = []
      for entry in planned.entries {
        if let value = value(of: entry, in: planned) {
          data.append((entry.key, value))
        } else {
          supplied.append((entry.key, Self.description(of: entry.value)))
        }
      }
      let secret = Secret(
        metadata: ObjectMeta(
          name: planned.name, namespace: spec.namespace, labels: planned.labels(spec)),
        type: planned.type ?? "Opaque",
        stringData: data.isEmpty ? nil : StringMap(uniqueKeys: data))
      return Filled(secret: secret, supplied: supplied)
    }
  }

  private func value(of entry: PlannedSecretEntry, in planned: PlannedSecret) -> String? {
    if case .databaseURL(let url, let password) = entry.value {
      return values[password].map(url.text(password:))
    }
    return values[SecretAddress(secret: planned.name, key: entry.key)]
  }

  private static func description(of value: PlannedSecretValue) -> String {
    switch value {
    case .supplied(let what): what
    case .databaseURL(let url, _): "\(url.beforePassword)PASSWORD\(url.afterPassword)"
    case .random, .plain: ""
    }
  }
}
