import Kubernetes

/// The files of a set while they are put together, in the order of their first objects.
struct FileList {
  private(set) var files: [ManifestFile] = []

  mutating func add(_ path: String, _ object: some KubernetesObject) {
    add(path, objects: [ManifestObject(object)])
  }

  mutating func add(_ path: String, _ objects: [some KubernetesObject]) {
    add(path, objects: objects.map { ManifestObject($0) })
  }

  mutating func add(_ path: String, objects: [ManifestObject]) {
    guard !objects.isEmpty else { return }
    if let index = files.firstIndex(where: { $0.path == path }) {
      files[index].content = .objects(files[index].objects + objects)
    } else {
      files.append(ManifestFile(path: path, content: .objects(objects)))
    }
  }

  /// Files that hold no API objects.
  mutating func add(_ others: [ManifestFile]) {
    files += others
  }

  /// Every object so far.
  var objects: [ManifestObject] { files.flatMap(\.objects) }
}
