import Findings
package import Kubernetes
package import YAML

/// One side of a comparison: the objects, documents and texts of a folder.
package struct ComparedSet: Sendable {
  package var objects: [ObjectIdentity: Node] = [:]
  /// YAML files that hold no API objects, by path.
  package var documents: [String: Node] = [:]
  /// Other files, by path, without the header that names the program's version.
  package var texts: [String: String] = [:]

  /// Sorts files into objects, documents and texts; the inventory only repeats the others.
  package init(_ files: [OutputFile]) {
    for file in files where file.path != Inventory.fileName {
      guard isYAML(file.path), let nodes = nodes(of: file) else {
        texts[file.path] = HeaderComment.removed(from: String(decoding: file.bytes, as: UTF8.self))
        continue
      }
      for (index, node) in nodes.enumerated() {
        add(node, path: nodes.count == 1 ? file.path : "\(file.path)#\(index + 1)")
      }
    }
  }

  private func isYAML(_ path: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
  }

  /// The documents of a file; nil when it cannot be read, so that it is compared as a text.
  private func nodes(of file: OutputFile) -> [Node]? {
    let stream = Parser.parse(SourceFile(path: file.path, bytes: file.bytes))
    return stream.findings.contains { $0.severity == .error } ? nil : stream.documents
  }

  private mutating func add(_ node: Node, path: String) {
    if node["kind"]?.string == "List", let items = node["items"]?.items {
      for (index, item) in items.enumerated() { add(item, path: "\(path)#\(index + 1)") }
    } else if let object = ManifestObject(node: node) {
      objects[object.identity] = node
    } else {
      documents[path] = node
    }
  }
}
