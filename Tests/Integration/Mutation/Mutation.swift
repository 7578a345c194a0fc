import Kubernetes
import YAML

/// One change to a set.
struct Mutation: Sendable, CustomStringConvertible {
  /// What kind of fault it makes: `rename object`.
  var operation: String
  var place: MutationPlace
  /// What stands there afterwards; nil: nothing.
  var replacement: Node?
  /// What was done, in words.
  var detail: String

  var description: String {
    let object = place.manifest
    return "\(operation): \(object.kind) \(object.namespace.map { $0 + "/" } ?? "")\(object.name)"
      + " \(FieldPath(place.path).text) \(detail)"
  }

  func apply(to files: inout [ManifestFile]) {
    guard case .objects(var objects) = files[place.file].content else { return }
    if place.path.isEmpty {
      objects.remove(at: place.object)
    } else {
      let node = objects[place.object].node.replacing(place.path[...], by: replacement)
      let metadata = node["metadata"]
      objects[place.object] = ManifestObject(
        apiVersion: node["apiVersion"]?.scalarText ?? "", kind: node["kind"]?.scalarText ?? "",
        namespace: metadata?["namespace"]?.scalarText, name: metadata?["name"]?.scalarText ?? "",
        node: node)
    }
    files[place.file].content = .objects(objects)
  }
}

extension Node {
  /// The tree with another value at a path, or without it.
  func replacing(_ path: ArraySlice<Step>, by replacement: Node?) -> Node {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch (content, step) {
    case (.mapping(let entries), .key(let key)):
      return Node(
        .mapping(
          entries.compactMap { entry in
            guard entry.key == key else { return entry }
            let value = rest.isEmpty ? replacement : entry.value.replacing(rest, by: replacement)
            return value.map { Entry(key, $0, keyMark: entry.keyMark) }
          }), mark: mark)
    case (.sequence(let items), .index(let index)):
      return Node(
        .sequence(
          items.enumerated().compactMap { position, item in
            guard position == index else { return item }
            return rest.isEmpty ? replacement : item.replacing(rest, by: replacement)
          }), mark: mark)
    default: return self
    }
  }

  /// The mapping with another name for one key.
  func renaming(_ key: String, to name: String) -> Node {
    guard case .mapping(let entries) = content else { return self }
    return Node(
      .mapping(entries.map { $0.key == key ? Entry(name, $0.value, keyMark: $0.keyMark) : $0 }),
      mark: mark)
  }

  /// The tree without a key, wherever it stands.
  func dropping(_ key: String) -> Node {
    switch content {
    case .scalar: self
    case .sequence(let items): Node(.sequence(items.map { $0.dropping(key) }), mark: mark)
    case .mapping(let entries):
      Node(
        .mapping(
          entries.filter { $0.key != key }.map {
            Entry($0.key, $0.value.dropping(key), keyMark: $0.keyMark)
          }), mark: mark)
    }
  }
}
