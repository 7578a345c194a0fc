import Kubernetes
import Testing

@testable import Rendering

@Suite("Objects of environments with different namespaces")
struct EnvironmentNamesTests {
  private func set(_ namespace: String) -> [ObjectIdentity] {
    [
      ("Namespace", "", namespace), ("Namespace", "", "\(namespace)-nodes"),
      ("ClusterRole", "", "\(namespace)-prometheus"), ("Service", namespace, "web"),
      ("Deployment", namespace, "web"), ("NetworkPolicy", namespace, "default-deny"),
      ("NetworkPolicy", "\(namespace)-nodes", "default-deny"), ("IngressClass", "", "nginx"),
    ].map { ObjectIdentity(group: "", kind: $0.0, namespace: $0.1, name: $0.2) }
  }

  @Test("each object has one partner, in the namespace of the same purpose")
  func partners() {
    let (staging, production) = (set("shop-staging"), set("shop"))
    let keys = staging.map(EnvironmentNames(staging).key)
    #expect(keys == production.map(EnvironmentNames(production).key))
    #expect(Set(keys).count == keys.count)
  }

  @Test("namespaces alone are partners")
  func namespaces() {
    let (old, new) = (set("a").prefix(1), set("b").prefix(1))
    #expect(
      old.map(EnvironmentNames(Array(old)).key) == new.map(EnvironmentNames(Array(new)).key))
  }
}
