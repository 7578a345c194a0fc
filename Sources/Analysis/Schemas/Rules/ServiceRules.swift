import Scalars
import YAML

/// Services.
///
/// Source: Kubernetes 1.33, pkg/apis/core/validation: ValidateService.
enum ServiceRules {
  static let all: [String: ServerRules.Rule] = [
    "core.v1.ServiceSpec": service,
    "core.v1.ServicePort": port,
    "core.v1.ClientIPConfig": { node, _, faults in
      faults.limit(node, "timeoutSeconds", to: 1...86400)
    },
  ]

  private static func port(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.port(node, "port")
    faults.port(node, "targetPort")
    if let number = node["nodePort"]?.integer, number != 0, !(30000...32767).contains(number) {
      faults.add(
        ["nodePort"], "expected a port from 30000 to 32767, found \(number)",
        hint: "leave it out: the server picks one")
    }
    if let name = node["targetPort"]?.string {
      if let number = Int(name) {
        faults.add(
          ["targetPort"], "expected the name or the number of a port, found the text '\(number)'",
          hint: "write \(number) without quotes")
      } else if let reason = NameSyntax.fault(PortName.self, name) {
        faults.add(["targetPort"], reason)
      }
    }
  }

  private static func service(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let type = node["type"]?.string ?? "ClusterIP"
    let isHeadless = node["clusterIP"]?.scalarText == "None"
    let ports = node["ports"]?.items ?? []
    if ports.isEmpty, type != "ExternalName", !isHeadless,
      node["ports"].map({ $0.items != nil || $0.isNull }) ?? true
    {
      faults.add(["ports"], "a Service of type \(type) needs a port")
    }
    names(node, ports, &faults)
    switch type {
    case "ExternalName":
      if node["externalName"]?.scalarText?.isEmpty ?? true {
        faults.add(["externalName"], "a Service of type ExternalName needs externalName")
      }
    case "NodePort", "LoadBalancer":
      if isHeadless { faults.add(["clusterIP"], "a Service of type \(type) cannot be headless") }
    default:
      for (index, port) in ports.enumerated() where (port["nodePort"]?.integer ?? 0) != 0 {
        faults.add(
          ["ports", .index(index), "nodePort"], "a Service of type \(type) takes no nodePort",
          hint: "remove it, or write type: NodePort")
      }
      if node.has("externalTrafficPolicy"), !node.has("externalIPs") {
        faults.add(
          ["externalTrafficPolicy"],
          "it goes with the types NodePort and LoadBalancer only, found \(type)")
      }
    }
    if type != "LoadBalancer", node["loadBalancerSourceRanges"]?.items?.isEmpty == false {
      faults.add(
        ["loadBalancerSourceRanges"], "it goes with the type LoadBalancer only, found \(type)")
    }
  }

  private static func names(_ node: Node, _ ports: [Node], _ faults: inout RuleFaults) {
    faults.unique(node, "ports", by: "name", "port name")
    var taken: [String: Int] = [:]
    for (index, port) in ports.enumerated() {
      if ports.count > 1, port["name"]?.scalarText?.isEmpty ?? true {
        faults.add(
          ["ports", .index(index), "name"],
          "the port \(port["port"]?.scalarText ?? "") has no name, and there are \(ports.count)",
          hint: "add a name to each port")
      }
      guard let number = port["port"]?.integer else { continue }
      let key = "\(number)/\(port["protocol"]?.scalarText ?? "TCP")"
      if let earlier = taken[key] {
        faults.add(
          ["ports", .index(index), "port"],
          "the port \(key) is there twice: ports[\(earlier)] has it too")
      } else {
        taken[key] = index
      }
    }
  }
}
