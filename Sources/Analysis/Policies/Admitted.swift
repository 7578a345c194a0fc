import Kubernetes
import YAML

/// An object as admission sees it: one of the set, or a pod that a workload of it makes.
struct Admitted {
  var group: String
  var version: String
  var kind: String
  var namespace: String
  var name: String
  var labels: [String: String]
  var node: Node
  /// Where the object stands, and where its pods' template does.
  var root: Cursor
  /// The container of the pods by name, for places.
  var containers: [String: Cursor]
  /// The pod that a workload makes, not the workload.
  var isMade: Bool

  /// All objects of a set, and the pods of its workloads.
  static func all(_ objects: ObjectSet) -> [Admitted] {
    var containers: [Int: [String: Cursor]] = [:]
    for pod in objects.pods {
      containers[pod.workload.index] = Dictionary(
        pod.containers.map { ($0.name, $0.cursor) }, uniquingKeysWith: { first, _ in first })
    }
    let own = objects.members.map { member in
      Admitted(
        group: member.identity.group, version: version(member.object.apiVersion),
        kind: member.kind, namespace: member.namespace, name: member.name, labels: member.labels,
        node: filled(member), root: member.root,
        containers: containers[member.index] ?? [:], isMade: false)
    }
    return own + objects.pods.filter { $0.kind != .pod }.compactMap { made($0, containers) }
  }

  private static func made(
    _ pod: PodTemplate, _ containers: [Int: [String: Cursor]]
  ) -> Admitted? {
    guard let template = pod.template.node, let spec = template["spec"] else { return nil }
    let metadata = Node.mapping(
      (template["metadata"]?.entries ?? []).filter { $0.key != "namespace" && $0.key != "name" } + [
        .init("namespace", .string(pod.namespace)), .init("name", .string(pod.workload.name)),
      ])
    return Admitted(
      group: "", version: "v1", kind: "Pod", namespace: pod.namespace, name: pod.workload.name,
      labels: pod.labels,
      node: .mapping([
        .init("apiVersion", .string("v1")), .init("kind", .string("Pod")),
        .init("metadata", metadata), .init("spec", spec.withSecurityContext),
      ]),
      root: pod.template, containers: containers[pod.workload.index] ?? [:], isMade: true)
  }

  private static func version(_ apiVersion: String) -> String {
    apiVersion.firstIndex(of: "/").map { String(apiVersion[apiVersion.index(after: $0)...]) }
      ?? apiVersion
  }

  /// With the one empty object that the server always adds to a pod.
  private static func filled(_ member: ObjectSet.Member) -> Node {
    guard let kind = WorkloadKind(rawValue: member.kind) else { return member.node }
    return member.node.editing(kind.templateKeys + ["spec"]) { $0.withSecurityContext }
  }
}

extension Node {
  fileprivate var withSecurityContext: Node {
    guard case .mapping(let entries) = content, self["securityContext"]?.isNull ?? true else {
      return self
    }
    var node = self
    node.content = .mapping(
      entries.filter { $0.key != "securityContext" } + [.init("securityContext", .mapping([]))])
    return node
  }

  /// The same with the value at the end of a path changed, if there is one.
  fileprivate func editing(_ path: [String], _ change: (Node) -> Node) -> Node {
    guard let first = path.first else { return change(self) }
    guard case .mapping(var entries) = content,
      let index = entries.firstIndex(where: { $0.key == first })
    else { return self }
    entries[index].value = entries[index].value.editing(Array(path.dropFirst()), change)
    var node = self
    node.content = .mapping(entries)
    return node
  }
}
