package import Findings

/// Passwords in URLs are percent-encoded.
package struct UrlNotEncoded: Check {
  package static let info = CheckInfo(
    id: "secret-url-not-encoded",
    finds: "a URL with a password that is put into it as it is",
    why:
      "a / or @ or # in the password ends it early: the program connects to another host, or not at all",
    mend:
      "percent-encode it, in a template with `urlquery`, or make the password of letters and digits only",
    source: "RFC 3986, section 3.2.1",
    example: CheckExample(
      bad: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          target:
            template:
              data: { url: 'postgres://shop:{{ .password }}@db:5432/shop' }
        """,
      good: """
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata: { name: database, namespace: shop }
        spec:
          target:
            template:
              data: { url: 'postgres://shop:{{ .password | urlquery }}@db:5432/shop' }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let templates = objects.members("ExternalSecret").flatMap {
      $0.root[at: "spec", "target", "template", "data"].entries.map(\.value)
    }
    let variables = objects.pods.flatMap(\.containers).flatMap(\.environment).map { $0["value"] }
    let secrets = objects.members("Secret").flatMap { $0.root["stringData"].entries.map(\.value) }
    let encoded = objects.members("Secret").flatMap { $0.root["data"].entries }.map { _, value in
      let text = value.text.flatMap(Base64.decoded).flatMap {
        String(validating: $0, as: UTF8.self)
      }
      return (value, text ?? "")
    }
    let plain = (templates + variables + secrets).map { ($0, $0.text ?? "") }
    return scripts(objects)
      + (plain + encoded).compactMap { cursor, text in
        guard let password = UserInfo.password(in: text), let reason = Self.reason(password) else {
          return nil
        }
        var found = finding(cursor, "the password in the URL \(reason)")
        // Nobody knows what a variable will hold.
        if password.hasPrefix("$") { found.severity = .warning }
        return found
      }
  }

  /// Base64 has '/' and '+' in it: what a script makes so is no password for a URL.
  private func scripts(_ objects: ObjectSet) -> [Finding] {
    objects.procedures.scripts.compactMap { text, script in
      let commands = script.commands
      let raw = Set(
        commands.flatMap(\.assignments).filter { $0.value.isRawBase64 }.map(\.name))
      guard !raw.isEmpty else { return nil }
      for command in commands {
        let texts =
          (command.assignments.map(\.value) + command.words).map(\.text)
          + command.redirections.compactMap(\.document)
        for name in raw
        where texts.contains(where: {
          UserInfo.password(in: $0).map { $0 == "$\(name)" || $0 == "${\(name)}" } ?? false
        }) {
          var found = finding(
            text, line: command.line,
            "the password in the URL is $\(name) as base64 made it, without percent-encoding",
            hint: "make it of letters and digits only: openssl rand -hex 32")
          found.severity = .warning
          return found
        }
      }
      return nil
    }
  }

  private static func reason(_ password: Substring) -> String? {
    if password.contains("{{") {
      let isEncoded = password.contains("urlquery") || password.contains("urlencode")
      return isEncoded ? nil : "is filled in without urlquery"
    }
    if password.hasPrefix("$(") || password.hasPrefix("${") {
      return "is \(password) as it is, without percent-encoding"
    }
    let reserved = password.filter { "/?#[]@".contains($0) }
    return reserved.isEmpty
      ? nil : "has \(reserved.map { "'\($0)'" }.joined(separator: ", ")) in it, not percent-encoded"
  }
}

extension ShellWord {
  /// A substitution makes it, and base64 is the last that touches it.
  fileprivate var isRawBase64: Bool {
    parts.contains { part in
      guard case .substitution(let script, _) = part,
        let last = script.pipelines.last?.stages.last?.command
      else { return false }
      if last.name == "base64" { return !last.arguments.contains { $0.text.hasPrefix("-d") } }
      return last.name == "openssl" && last.arguments.contains { $0.text == "-base64" }
    }
  }
}
