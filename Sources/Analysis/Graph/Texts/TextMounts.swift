import Kubernetes
import YAML

/// Which containers have which keys of ConfigMaps and Secrets as files.
struct TextMounts: Sendable {
  /// By object, then by key.
  private var mounts: [ObjectIdentity: [String: [TextMount]]] = [:]

  init(_ pods: [PodTemplate], byIdentity: [ObjectIdentity: ObjectSet.Member]) {
    for pod in pods {
      let volumes = pod.volumes.mapValues { Self.sources(of: $0, in: pod.namespace) }
      for container in pod.containers {
        for mount in container.mounts {
          guard let sources = mount["name"].text.flatMap({ volumes[$0] }) else { continue }
          for source in sources {
            guard let member = byIdentity[source.identity] else { continue }
            add(source, of: member, at: mount) {
              TextMount(pod: pod, container: container, path: $0, isReadOnly: $1)
            }
          }
        }
      }
    }
  }

  func of(_ text: EmbeddedText) -> [TextMount] {
    mounts[text.member.identity]?[text.name] ?? []
  }

  // MARK: Reading

  private struct Source {
    var identity: ObjectIdentity
    var items: [Cursor]
  }

  private static func sources(of volume: Cursor, in namespace: String) -> [Source] {
    let projected = volume[at: "projected", "sources"].items
    return ([volume] + projected).flatMap { entry in
      [("configMap", "ConfigMap"), ("secret", "Secret")].compactMap { field, kind in
        let name = entry[field]["name"].text ?? entry[field]["secretName"].text
        return name.map {
          Source(
            identity: ObjectIdentity(group: "", kind: kind, namespace: namespace, name: $0),
            items: entry[field]["items"].items)
        }
      }
    }
  }

  private mutating func add(
    _ source: Source, of member: ObjectSet.Member, at mount: Cursor,
    _ make: (_ path: String, _ isReadOnly: Bool) -> TextMount
  ) {
    guard var folder = mount["mountPath"].text else { return }
    while folder.hasSuffix("/") { folder.removeLast() }
    let isReadOnly = mount["readOnly"].boolean ?? false
    for (key, file) in Self.files(of: source, member) {
      if let part = mount["subPath"].text {
        guard part == file else { continue }
        mounts[source.identity, default: [:]][key, default: []].append(make(folder, isReadOnly))
      } else {
        mounts[source.identity, default: [:]][key, default: []].append(
          make(folder + "/" + file, isReadOnly))
      }
    }
  }

  /// The keys with the names that their files get.
  private static func files(
    of source: Source, _ member: ObjectSet.Member
  ) -> [(key: String, file: String)] {
    guard source.items.isEmpty else {
      return source.items.compactMap { item in
        item["key"].text.map { ($0, item["path"].text ?? $0) }
      }
    }
    return ["data", "stringData"].flatMap { (member.node[$0]?.entries ?? []).map(\.key) }.map {
      ($0, $0)
    }
  }
}
