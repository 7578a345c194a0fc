import Kubernetes
import YAML

/// What one can refer to inside an object: keys of data, ports of a Service.
enum ReferableKeys {
  static func keys(of member: ObjectSet.Member) -> Set<String>? {
    switch (member.identity.group, member.identity.kind) {
    case ("", "ConfigMap"), ("", "Secret"):
      Set(
        ["data", "binaryData", "stringData"].flatMap {
          (member.node[$0]?.entries ?? []).map(\.key)
        })
    case ("", "Service"):
      Set(
        (member.node["spec"]?["ports"]?.items ?? []).flatMap { port in
          [port["name"], port["port"]].compactMap { $0?.scalarText }
        })
    default: nil
    }
  }
}
