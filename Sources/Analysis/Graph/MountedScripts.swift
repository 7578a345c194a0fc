/// Scripts of ConfigMaps that a container runs: arguments that are paths below a mount of one.
enum MountedScripts {
  static func of(
    _ container: ContainerTemplate, in pod: PodTemplate, _ objects: ObjectSet
  ) -> [Cursor] {
    container.arguments.compactMap { argument in
      argument.text.flatMap { file($0, of: container, in: pod, objects) }
    }
  }

  /// The text of a file in a container, where a ConfigMap of the set holds it.
  static func file(
    _ path: String, of container: ContainerTemplate, in pod: PodTemplate, _ objects: ObjectSet
  ) -> Cursor? {
    guard let place = MountedFile(path, of: container, in: pod),
      let map = objects.member("ConfigMap", pod.namespace, place.configMap)
    else { return nil }
    let script = map.root[at: "data", place.key]
    return script.exists ? script : nil
  }
}

/// A path in a container that lies directly below a mount of a ConfigMap.
struct MountedFile {
  let configMap: String
  /// The key that holds it: items may rename keys.
  let key: String
  /// The container's mount.
  let mount: Cursor

  init?(_ path: String, of container: ContainerTemplate, in pod: PodTemplate) {
    guard path.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return nil }
    let folder = path[..<slash]
    let file = String(path[path.index(after: slash)...])
    let mount = container.mounts.first { mount in
      let place = mount["mountPath"].text ?? ""
      return place == folder || place == folder + "/" || place == path
    }
    guard let mount, let volume = mount["name"].text.flatMap({ pod.volumes[$0] }),
      let name = volume[at: "configMap", "name"].text
    else { return nil }
    let item = volume[at: "configMap", "items"].items.first { $0["path"].text == file }
    let part = mount["mountPath"].text == path ? mount["subPath"].text : nil
    configMap = name
    key = item?["key"].text ?? part ?? file
    self.mount = mount
  }
}
