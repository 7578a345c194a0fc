import Contract
@testable import Environment
import Kubernetes
import Scalars
import Testing
import YAML

@Suite("Network policies") struct NetworkTests {
  @Test("every declared flow is open at both ends", arguments: BuiltEnvironment.all)
  func declaredFlows(name: String) throws {
    let network = try NetworkView(BuiltEnvironment(named: name))
    #expect(network.wanted.filter { !network.allows($0) } == [])
  }

  @Test("nothing else is open", arguments: BuiltEnvironment.all)
  func nothingElse(name: String) throws {
    let network = try NetworkView(BuiltEnvironment(named: name))
    let open = network.everyFlow.filter(network.allows)
    #expect(Set(open).subtracting(network.wanted) == [])
  }

  @Test("a pod in quarantine talks to nobody", arguments: BuiltEnvironment.all)
  func quarantine(name: String) throws {
    var network = try NetworkView(BuiltEnvironment(named: name))
    for pod in network.ownPods {
      network.quarantined = pod
      let open = network.everyFlow.filter { $0.source == pod || $0.destination == pod }
        .filter(network.allows)
      #expect(open == [], "\(pod)")
    }
  }

  @Test(
    "every policy selects pods, every peer of this namespace too", arguments: BuiltEnvironment.all)
  func selectorsMatch(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let network = try NetworkView(built)
    for policy in built.objects
    where policy.kind == "NetworkPolicy" && policy.name != "quarantine"
      && policy.namespace == built.spec.namespace.description
    {
      let selected = network.ownPods.filter { network.selects(policy.spec["podSelector"], $0) }
      #expect(policy.name == "default-deny-all" || selected.count == 1, "\(policy.title)")
      for rule in policy.spec.list("ingress") + policy.spec.list("egress") {
        for peer in rule.list("from") + rule.list("to") where peer["namespaceSelector"] == nil {
          guard let selector = peer["podSelector"] else { continue }
          let selected = network.ownPods.filter { network.selects(selector, $0) }
          #expect(selected.count == 1, "\(policy.title)")
        }
      }
    }
  }

  @Test("no rule is open to everybody or to every port", arguments: BuiltEnvironment.all)
  func noOpenRules(name: String) throws {
    for policy in try BuiltEnvironment(named: name).objects where policy.kind == "NetworkPolicy" {
      #expect(policy.spec.list("policyTypes").compactMap(\.text) == ["Ingress", "Egress"])
      for rule in policy.spec.list("ingress") { #expect(!rule.list("from").isEmpty) }
      for rule in policy.spec.list("egress") { #expect(!rule.list("to").isEmpty) }
      for rule in policy.spec.list("ingress") + policy.spec.list("egress") {
        #expect(!rule.list("ports").isEmpty, "\(policy.title)")
        // A port without a number is every port, a range is more than one.
        for port in rule.list("ports") {
          #expect(port["port"]?.number != nil && port["endPort"] == nil, "\(policy.title)")
          #expect(port["protocol"]?.text != nil, "\(policy.title)")
        }
        for peer in rule.list("from") + rule.list("to") {
          #expect(isNamed(peer), "\(policy.title)")
        }
      }
    }
  }

  /// Networks, or pods by labels: a selector without any label is everybody.
  private func isNamed(_ peer: Node) -> Bool {
    if let block = peer["ipBlock"] { return block["cidr"]?.text != nil }
    let selectors = ["namespaceSelector", "podSelector"].compactMap { peer[$0] }
    return peer["podSelector"] != nil
      && selectors.allSatisfy { !($0["matchLabels"]?.strings ?? [:]).isEmpty }
  }

  @Test("an exception lies inside its network")
  func exceptions() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.provides.objectStore = AddressRanges(
      networks: ["10.1.0.0/16", "192.0.2.0/24"], except: ["192.0.2.128/25"])
    let policies = try BuiltEnvironment(spec).objects.filter {
      $0.name == "postgres-backup-network-policy"
    }
    let blocks = policies.flatMap(\.node.everyNode).compactMap { $0["ipBlock"] }
    let excepted = blocks.filter { !$0.list("except").isEmpty }.compactMap { $0["cidr"]?.text }
    #expect(excepted == ["192.0.2.0/24"])
  }
}
