package import Findings
import Kubernetes

/// Environments of one product have the same kinds of objects.
package struct EnvironmentLacksKind: Check {
  package static let info = CheckInfo(
    id: "gitops-environment-parity",
    finds:
      "an environment without a kind of object that all the others of the product have: by namespaces such as shop-staging, or by the environments of a project",
    why: "what was never there in staging is first tried in production",
    mend: "add the objects, or declare that the environment goes without them",
    source: "The Twelve-Factor App, X. Dev/prod parity",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop-production }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop-production }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop-staging }
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop-production }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop-production }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop-staging }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop-staging }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    namespaces(objects) + compared(objects)
  }

  // MARK: Namespaces of one set

  private struct Environment {
    var name: String
    var namespace: String
    var kinds: Set<String>
    var first: ObjectSet.Member
  }

  private func namespaces(_ objects: ObjectSet) -> [Finding] {
    var order: [String] = []
    var products: [String: [Environment]] = [:]
    for namespace in objects.namespaces.sorted() {
      guard let (product, name) = Self.split(namespace) else { continue }
      let members = objects.inhabitants(of: namespace)
      guard let first = members.first else { continue }
      if products[product] == nil { order.append(product) }
      products[product, default: []].append(
        Environment(
          name: name, namespace: namespace, kinds: Set(members.map(\.kind)), first: first))
    }
    return order.flatMap { compare(products[$0] ?? [], objects) }
  }

  private func compare(_ environments: [Environment], _ objects: ObjectSet) -> [Finding] {
    guard environments.count > 1 else { return [] }
    return environments.compactMap { own in
      let others = environments.filter { $0.namespace != own.namespace }
      // Of two, production is what the other one is measured by.
      guard others.count > 1 || others[0].name == "production" else { return nil }
      let common = others.dropFirst().reduce(others[0].kinds) { $0.intersection($1.kinds) }
      let missing = common.subtracting(own.kinds).filter { !Self.mayLack($0, own.name) }.sorted()
      guard !missing.isEmpty else { return nil }
      let place = objects.member("Namespace", "", own.namespace) ?? own.first
      return finding(
        place,
        "\(own.namespace) has no \(missing.joined(separator: ", ")), but"
          + " \(others.map(\.namespace).joined(separator: " and ")) has")
    }
  }

  /// `shop` and `staging` of `shop-staging`.
  private static func split(_ namespace: String) -> (product: String, environment: String)? {
    let words = namespace.split(separator: "-").map(String.init)
    guard words.count > 1 else { return nil }
    if let name = environments[words[words.count - 1]] {
      return (words.dropLast().joined(separator: "-"), name)
    }
    return environments[words[0]].map { (words.dropFirst().joined(separator: "-"), $0) }
  }

  private static let environments = [
    "production": "production", "prod": "production", "live": "production", "staging": "staging",
    "stage": "staging", "test": "test", "qa": "test", "uat": "test", "development": "development",
    "dev": "development", "preprod": "staging",
  ]

  /// Development does without what takes a public name or many replicas.
  private static func mayLack(_ kind: String, _ environment: String) -> Bool {
    guard environment == "development" else { return false }
    return [
      "Ingress", "HorizontalPodAutoscaler", "PodDisruptionBudget", "Certificate", "Issuer",
      "ExternalSecret", "SealedSecret", "SecretStore", "Cluster", "ScheduledBackup",
      "ServiceMonitor", "PodMonitor", "PrometheusRule", "HTTPRoute", "Gateway", "CronJob",
    ].contains(kind)
  }

  // MARK: Environments that the set is compared with

  private func compared(_ objects: ObjectSet) -> [Finding] {
    let others = objects.comparison.environments
    guard let first = others.first, others.count > 1 else { return [] }
    let common = others.dropFirst().reduce(Set(first.objects.members.map(\.kind))) { kinds, other in
      kinds.intersection(other.objects.members.map(\.kind))
    }
    let own = Set(objects.members.map(\.kind))
    let name = objects.facts.profile.rawValue
    return common.subtracting(own).filter { !Self.mayLack($0, name) }.sorted().map { kind in
      finding(
        "the environment has no \(kind), but \(others.map(\.name).joined(separator: " and ")) has")
    }
  }
}
