import Kubernetes
import YAML

/// Keeps secret values out of a difference, also those that stand where none should.
struct SecretMask {
  static let mask = Node.string("(secret)")

  /// Everything below `data` and `stringData` is secret, and below `encryptedData` unreadable.
  private let isSecretKind: Bool

  init(_ subject: SetDifference.Subject) {
    guard case .object(let identity) = subject else {
      isSecretKind = false
      return
    }
    isSecretKind = identity.kind == "Secret" || identity.kind == "SealedSecret"
  }

  func applied(to change: FieldChange) -> FieldChange {
    var masked = change
    masked.old = change.old.map { self.masked($0, at: change.path) }
    masked.new = change.new.map { self.masked($0, at: change.path) }
    return masked
  }

  private func masked(_ node: Node, at path: FieldPath) -> Node {
    switch node.content {
    case .mapping(let entries):
      return .mapping(
        entries.map { entry in
          var entry = entry
          entry.value =
            Self.isSecretVariable(entries, value: entry.key)
            ? Self.mask : masked(entry.value, at: path.appending(.key(entry.key)))
          return entry
        })
    case .sequence(let items):
      return .sequence(items.map { masked($0, at: path.appending(.index(0))) })
    case .scalar(let text, let type):
      if isSecret(path) { return Self.mask }
      guard type == .string else { return node }
      return .string(SecretText.masked(text))
    }
  }

  private func isSecret(_ path: FieldPath) -> Bool {
    let keys = path.keys
    if isSecretKind, keys.contains(where: Self.secretFields.contains) { return true }
    guard let last = keys.last else { return false }
    if last == "kubectl.kubernetes.io/last-applied-configuration" { return true }
    if keys.first == "data" || keys.first == "stringData" { return SecretText.isSecretName(last) }
    // The item is told apart by its name: env[name=DATABASE_PASSWORD].value
    if last == "value", case .item(let identifiers)? = path.parts.dropLast().last {
      return identifiers.contains { SecretText.isSecretName($0.value) }
    }
    return keys.dropLast().last == "annotations" && SecretText.isSecretName(last)
  }

  private static let secretFields: Set<String> = ["data", "stringData", "encryptedData"]

  /// Whether a key is the literal value of an environment variable with a telling name.
  private static func isSecretVariable(_ entries: [Node.Entry], value key: String) -> Bool {
    key == "value"
      && entries.contains { $0.key == "name" && SecretText.isSecretName($0.value.string ?? "") }
  }
}
