package import Findings
import Kubernetes
import YAML

/// A value of a label has one spelling in a set.
package struct LabelValueDrift: Check {
  package static let info = CheckInfo(
    id: "id-label-value-drift",
    finds: "a value of a label that is spelt in two ways: ingress-nginx and nginx-ingress",
    why: "a selector with the other spelling matches nothing",
    mend: "use one spelling",
    source: "Kubernetes documentation, Labels and Selectors: values are compared as they are",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { name: ingress-nginx } } }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: api, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: api } }
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { name: nginx-ingress } } }]
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { name: ingress-nginx } } }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: api, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: api } }
          ingress:
            - from: [{ namespaceSelector: { matchLabels: { name: ingress-nginx } } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [[String]: String] = [:]
    var told: Set<[String]> = []
    return objects.members.flatMap(Self.labels).compactMap { key, value in
      guard let text = value.text else { return nil }
      let words = [key] + Self.words(text)
      // Versions are made of the same few numbers, and are different for that.
      guard words.count > 2, words.dropFirst().allSatisfy({ Int($0) == nil }) else { return nil }
      guard let other = first[words] else {
        first[words] = text
        return nil
      }
      guard other != text, told.insert([key, text]).inserted else { return nil }
      return finding(value, "\(key) is '\(text)' here and '\(other)' elsewhere")
    }
  }

  /// All labels of an object, its pods and its selectors.
  private static func labels(_ member: ObjectSet.Member) -> [(String, Cursor)] {
    maps(member.root, 0).flatMap { map in map.entries.map { ($0.key, $0.value) } }
  }

  private static func maps(_ cursor: Cursor, _ depth: Int) -> [Cursor] {
    // No label lies deeper, and other objects may be large.
    guard depth < 12 else { return [] }
    return cursor.entries.flatMap { key, value in
      ["labels", "matchLabels"].contains(key) ? [value] : maps(value, depth + 1)
    } + cursor.items.flatMap { maps($0, depth + 1) }
  }

  /// The words of a value in a fixed order.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { "-_.".contains($0) }.map(String.init).sorted()
  }
}
