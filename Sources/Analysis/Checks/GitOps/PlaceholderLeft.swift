package import Findings
import Kubernetes
import YAML

/// Whatever was to be filled in has been.
///
/// The reserved domains (example.com) are no finding: a published set has them on purpose.
package struct PlaceholderLeft: Check {
  package static let info = CheckInfo(
    id: "gitops-placeholder-left",
    finds: "a value that somebody was to replace: CHANGEME, yourdomain, TODO",
    why: "the program runs with a value that everybody knows, or does not run",
    mend: "write the real value",
    source: "the words themselves; development environments may keep them",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          rules: [{ host: shop.yourdomain.com }]
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec:
          rules: [{ host: shop.example.com }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard objects.facts.profile != .development else { return [] }
    return objects.members.flatMap { member in
      member.scalars { _, node in node.string.map { Self.placeholder(in: $0) != nil } ?? false }
    }.compactMap { field in
      field.text.flatMap(Self.placeholder).map { finding(field, "the placeholder '\($0)' is left") }
    }
  }

  private static func placeholder(in text: String) -> String? {
    // Long texts are files, whose comments are nobody's values.
    guard text.utf8.count >= 4, text.utf8.count <= 2_000 else { return nil }
    for word in ["TODO", "FIXME"] where text.hasPrefix(word) { return word }
    return words.first(in: text)
  }

  private static let words = KeywordScan([
    "changeme", "change-me", "change_me", "replaceme", "replace-me", "replace_me", "yourdomain",
    "your-domain", "your_domain", "your-company", "yourcompany", "<your", "<insert", "<replace",
  ])
}
