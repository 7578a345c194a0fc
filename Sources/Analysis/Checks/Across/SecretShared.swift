package import Findings
import Kubernetes
import YAML

/// Environments do not share secrets.
package struct SecretShared: Check {
  package static let info = CheckInfo(
    id: "secret-shared-across-environments",
    finds: "the same secret value, or the same place of one, in two environments",
    why: "whoever may read staging holds the keys of production",
    mend: "give each environment a value of its own, and a path with its name in the store",
    source: "OWASP Secrets Management Cheat Sheet, 2.3; External Secrets 0.10, remoteRef",
    example: CheckExample(
      bad: secret("k8Zq2Vw9Lm4T", "production"), good: secret("Hq7Rt5Yb1Nc3", "production"),
      others: ["staging": secret("k8Zq2Vw9Lm4T", "staging")]))

  private static func secret(_ value: String, _ name: String) -> String {
    """
    apiVersion: v1
    kind: Secret
    metadata: { name: database, namespace: shop-\(name) }
    stringData: { password: \(value) }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let own = SharedSecret.all(objects)
    let elsewhere = objects.comparison.environments.flatMap { other in
      let theirs = Dictionary(
        SharedSecret.all(other.objects).map { ($0.value, $0) }
      ) { first, _ in first }
      return own.compactMap { secret in
        theirs[secret.value].map {
          finding(
            secret.cursor,
            "\(secret.text) is also that of \($0.cursor.member.identity) in \(other.name)")
        }
      }
    }
    return elsewhere + within(own)
  }

  /// One set may hold the namespaces of several environments.
  private func within(_ secrets: [SharedSecret]) -> [Finding] {
    var first: [String: (secret: SharedSecret, environment: String)] = [:]
    return secrets.compactMap { secret in
      let namespace = secret.cursor.member.namespace
      guard let environment = EnvironmentName.inside(namespace) else { return nil }
      guard let known = first[secret.value] else {
        first[secret.value] = (secret, environment)
        return nil
      }
      guard known.environment != environment else { return nil }
      return finding(
        secret.cursor,
        "\(secret.text) is also that of \(known.secret.cursor.member.identity), of \(known.environment)"
      )
    }
  }
}

/// A value that nobody else should have, or where it comes from.
private struct SharedSecret {
  /// What is compared; never printed.
  let value: String
  /// How messages call it: `the value of 'password'`.
  let text: String
  let cursor: Cursor

  static func all(_ objects: ObjectSet) -> [SharedSecret] {
    objects.members.flatMap { member -> [SharedSecret] in
      switch (member.identity.group, member.kind) {
      case ("", "Secret"): literals(member)
      case ("bitnami.com", "SealedSecret"):
        member.root[at: "spec", "encryptedData"].entries.compactMap { key, value in
          value.text.map {
            SharedSecret(value: "sealed \($0)", text: "the sealed value of '\(key)'", cursor: value)
          }
        }
      case ("external-secrets.io", "ExternalSecret"): places(member, objects)
      default: []
      }
    }
  }

  private static func literals(_ member: ObjectSet.Member) -> [SharedSecret] {
    let data = ContainerValues.data(of: member)
    return ["data", "stringData"].flatMap { member.root[$0].entries }.compactMap { key, cursor in
      guard let value = data[key], isSecret(key, value) else { return nil }
      return SharedSecret(value: "literal \(value)", text: "the value of '\(key)'", cursor: cursor)
    }
  }

  /// Names and addresses may be the same everywhere; so may what is filled in later.
  private static func isSecret(_ key: String, _ value: String) -> Bool {
    let key = key.lowercased()
    let isPublic = ["user", "host", "port", "name", "ca.crt", "region", "bucket", "endpoint"]
      .contains {
        key.hasSuffix($0)
      }
    let text = value.lowercased()
    let isPlaceholder = [
      "change", "replace", "todo", "example", "placeholder", "<", "${", "{{", "set-me",
    ]
    .contains { text.contains($0) }
    return !isPublic && !isPlaceholder && value.utf8.count >= 8
  }

  /// Two sets mean one store when it is the cluster's, or its path names no environment.
  private static func places(_ member: ObjectSet.Member, _ objects: ObjectSet) -> [SharedSecret] {
    let store = member.root[at: "spec", "secretStoreRef"]
    let name = "\(store["kind"].text ?? "SecretStore")/\(store["name"].text ?? "")"
    let entries = member.root[at: "spec", "data"].items.map {
      ($0["remoteRef"], $0["secretKey"].text)
    }
    let whole = member.root[at: "spec", "dataFrom"].items.map { ($0["extract"], nil as String?) }
    return (entries + whole).compactMap { reference, key in
      guard let path = reference["key"].text, !isPublicPath(key) else { return nil }
      let property = reference["property"].text ?? ""
      return SharedSecret(
        value: "\(name) \(path) \(property)", text: "the place \(path) in \(name)",
        cursor: reference["key"])
    }
  }

  private static func isPublicPath(_ key: String?) -> Bool {
    guard let key = key?.lowercased() else { return false }
    return ["ca.crt", "ca", "username", "host"].contains(key)
  }
}
