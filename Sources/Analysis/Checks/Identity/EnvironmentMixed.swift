package import Findings
import Kubernetes

/// A namespace belongs to one environment.
package struct EnvironmentMixed: Check {
  package static let info = CheckInfo(
    id: "id-environment-mixing",
    finds: "an object labelled for one environment in the namespace of another",
    why: "a change that is meant for staging reaches production",
    mend: "correct the namespace or the label",
    source: "Kubernetes documentation, Labels and Selectors: Motivation",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop-staging, labels: { environment: production } }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop-staging, labels: { environment: staging } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.compactMap { member in
      guard let own = Self.environment(of: member.namespace) else { return nil }
      for key in ["environment", "env", "app.kubernetes.io/environment"] {
        let label = member.root[at: "metadata", "labels", key]
        guard let text = label.text, let labelled = Self.environments[text.lowercased()] else {
          continue
        }
        if labelled != own {
          return finding(label, "the label says \(text), the namespace is \(member.namespace)")
        }
      }
      return nil
    }
  }

  /// The environment that a namespace names at one of its ends.
  private static func environment(of namespace: String) -> String? {
    let words = namespace.split(separator: "-")
    guard words.count > 1 else { return environments[namespace] }
    return [words.last, words.first].lazy.compactMap { $0.flatMap { environments[String($0)] } }
      .first
  }

  private static let environments = [
    "production": "production", "prod": "production", "live": "production",
    "staging": "staging", "stage": "staging", "test": "test", "testing": "test",
    "development": "development", "dev": "development",
  ]
}
