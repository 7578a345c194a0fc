import Environment
import Kubernetes

/// A key of the Secret vibe-ensemble-alertmanager-secrets: what one receiver needs to tell people.
///
/// Each receiver of an environment names its own key, so there is no list of all; the plan makes a
/// key for each of them.
struct ReceiverSecretKey: KeySet {
  let rawValue: String

  init(rawValue: String) { self.rawValue = rawValue }

  /// Nil for a receiver that needs no secret.
  init?(_ receiver: ReceiverSpec) {
    guard let key = receiver.secretKey else { return nil }
    self.init(rawValue: key)
  }

  static var allCases: [ReceiverSecretKey] { [] }

  /// The keys of an environment, in the order of its receivers.
  static func all(in spec: EnvironmentSpec) -> [ReceiverSecretKey] {
    spec.monitoring.notifications.receivers.compactMap { ReceiverSecretKey($0) }
  }
}
