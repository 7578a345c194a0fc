import Kubernetes

/// The texts of the ConfigMaps that a container mounts.
struct MountedTexts {
  let texts: [Cursor]

  /// Whether one of them has a word in it, such as the name of a variable.
  func contains(_ word: String) -> Bool {
    texts.contains { $0.text?.contains(word) == true }
  }
}

extension ObjectSet {
  func mountedTexts(of use: ContainerUse) -> MountedTexts {
    let volumes = use.pod.volumes
    let maps = use.container.mounts.flatMap { mount -> [ObjectSet.Member] in
      guard let volume = mount["name"].text.flatMap({ volumes[$0] }) else { return [] }
      let projected = volume[at: "projected", "sources"].items.map { $0[at: "configMap", "name"] }
      return ([volume[at: "configMap", "name"]] + projected).compactMap { name in
        name.text.flatMap { member("ConfigMap", use.pod.namespace, $0) }
      }
    }
    return MountedTexts(texts: maps.flatMap { $0.root["data"].entries.map(\.value) })
  }
}
