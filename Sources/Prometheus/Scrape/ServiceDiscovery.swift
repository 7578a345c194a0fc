import YAML

/// Which objects of the API become targets.
///
/// Source: Prometheus 3.1 documentation, "Configuration", `kubernetes_sd_config`.
package enum ServiceDiscovery: Sendable {
  /// The pods of one namespace with these labels; each declared port is a target.
  case pods(namespace: String, labels: [LabelRequirement])
  /// The endpoints of the Services of one namespace.
  case endpointSlices(namespace: String)
  /// Every node of the cluster, at the port of its kubelet.
  case nodes

  /// A part of a label selector, which the API server evaluates.
  package enum LabelRequirement: Sendable {
    case label(String, is: String)
    case not(String, is: String)

    fileprivate var text: String {
      switch self {
      case .label(let name, let value): "\(name)=\(value)"
      case .not(let name, let value): "\(name)!=\(value)"
      }
    }
  }

  var node: Node {
    switch self {
    case .pods(let namespace, let labels):
      .mapping([
        .init("role", .string("pod")),
        .init("namespaces", Self.namespaces(namespace)),
        .init(
          "selectors",
          .sequence([
            .mapping([
              .init("role", .string("pod")),
              .init("label", .string(labels.map(\.text).joined(separator: ","))),
            ])
          ])),
      ])
    case .endpointSlices(let namespace):
      .mapping([
        .init("role", .string("endpointslice")), .init("namespaces", Self.namespaces(namespace)),
      ])
    case .nodes: .mapping([.init("role", .string("node"))])
    }
  }

  private static func namespaces(_ name: String) -> Node {
    .mapping([.init("names", .sequence([.string(name)]))])
  }
}
