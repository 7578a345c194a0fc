/// Scripts of ConfigMaps that a container runs: arguments that are paths below a mount of one.
enum MountedScripts {
  static func of(
    _ container: ContainerTemplate, in pod: PodTemplate, _ objects: ObjectSet
  ) -> [Cursor] {
    let volumes = pod.volumes
    return container.arguments.compactMap { argument in
      guard let path = argument.text, path.hasPrefix("/"), let slash = path.lastIndex(of: "/")
      else { return nil }
      let folder = path[..<slash]
      let key = String(path[path.index(after: slash)...])
      let mount = container.mounts.first { mount in
        let place = mount["mountPath"].text ?? ""
        return place == folder || place == folder + "/" || place == path
      }
      guard let volume = mount?["name"].text.flatMap({ volumes[$0] }),
        let name = volume[at: "configMap", "name"].text,
        let map = objects.member("ConfigMap", pod.namespace, name)
      else { return nil }
      // Items may rename keys.
      let item = volume[at: "configMap", "items"].items.first { $0["path"].text == key }
      let script = map.root[at: "data", item?["key"].text ?? key]
      return script.exists ? script : nil
    }
  }
}
