import Kubernetes

/// The texts of the ConfigMaps that a container mounts.
struct MountedTexts {
  let texts: [Cursor]

  /// Whether one of them has a word in it, such as the name of a variable.
  func contains(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return false }
    return texts.contains { cursor in
      guard var text = cursor.text else { return false }
      // Dashboards are long: bytes, not characters.
      return text.withUTF8 { bytes in
        var index = 0
        while bytes.count - index >= word.count {
          if bytes[index] == first, word.indices.allSatisfy({ bytes[index + $0] == word[$0] }) {
            return true
          }
          index += 1
        }
        return false
      }
    }
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
