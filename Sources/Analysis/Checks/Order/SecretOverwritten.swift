package import Findings
import Kubernetes

/// Nothing of the set resets a Secret that something else makes.
package struct SecretOverwritten: Check {
  package static let info = CheckInfo(
    id: "ord-secret-overwritten",
    finds:
      "a Secret of the set that replaces one which a file before it, a controller or a tool makes",
    why: "applying the set wipes the real values: the next start of the pods fails",
    mend: "leave the Secret out of the set: whoever makes it owns it",
    source:
      "Kubernetes documentation, Secrets; External Secrets 0.10, creationPolicy; kubectl apply",
    example: CheckExample(
      bad: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          target: { name: database }
          data: [{ secretKey: password, remoteRef: { key: shop/database } }]
        ---
        apiVersion: v1
        kind: Secret
        metadata: { name: database, namespace: shop }
        stringData: { password: "" }
        """,
      good: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          target: { name: database }
          data: [{ secretKey: password, remoteRef: { key: shop/database } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let secrets = objects.members("Secret").filter { $0.identity.group.isEmpty }
    guard !secrets.isEmpty else { return [] }
    let makers = makers(objects)
    var earlier: [ObjectIdentity: ObjectSet.Member] = [:]
    var findings: [Finding] = []
    for secret in secrets {
      if let maker = makers[secret.identity] {
        findings.append(finding(secret, "it replaces the Secret that \(maker)"))
      } else if let before = earlier[secret.identity], let key = Self.lost(before, secret) {
        findings.append(
          finding(
            key,
            "it empties the key '\(Self.name(of: key))', which the same Secret has"
              + (before.file == secret.file ? " before it" : " in \(before.file), applied before")))
      }
      earlier[secret.identity] = secret
    }
    return findings
  }

  /// What makes Secrets beside the set's own, by what is made.
  private func makers(_ objects: ObjectSet) -> [ObjectIdentity: String] {
    var makers: [ObjectIdentity: String] = [:]
    for member in objects.members {
      for made in MadeObjects.objects(by: member) where made.identity.kind == "Secret" {
        // With these two policies the operator and the set may share one on purpose.
        let policy = member.root[at: "spec", "target", "creationPolicy"].text
        guard policy != "Merge", policy != "None", member.kind != "Cluster" else { continue }
        makers[made.identity] = "\(member.identity) makes"
      }
    }
    for object in objects.facts.objects where object.identity.kind == "Secret" {
      makers[object.identity] = "is declared as made by somebody else"
    }
    for command in objects.procedures.commands where command.command.name == "kubectl" {
      guard let kubectl = KubectlCommand(command.words), kubectl.verb == "create secret",
        kubectl.operands.count > 1, let name = kubectl.operands[1]
      else { continue }
      for namespace in kubectl.namespace.map({ [$0] }) ?? objects.namespaces.sorted() {
        let identity = ObjectIdentity(group: "", kind: "Secret", namespace: namespace, name: name)
        if makers[identity] == nil { makers[identity] = "\(command.text.name) tells to make" }
      }
    }
    return makers
  }

  /// The key that the later one empties.
  private static func lost(_ before: ObjectSet.Member, _ after: ObjectSet.Member) -> Cursor? {
    let full = Set(
      ["data", "stringData"].flatMap { before.root[$0].entries }
        .filter { $0.value.text?.isEmpty == false }.map(\.key))
    return ["data", "stringData"].flatMap { after.root[$0].entries }
      .first { full.contains($0.key) && $0.value.text?.isEmpty ?? true }?.value
  }

  private static func name(of key: Cursor) -> String {
    key.path.split(separator: ".").last.map(String.init) ?? key.path
  }
}
