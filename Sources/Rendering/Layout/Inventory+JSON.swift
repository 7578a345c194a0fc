import Kubernetes
package import YAML

extension Inventory {
  /// The text of `inventory.json`.
  var bytes: [UInt8] {
    Array(JSONEmitter.text(node, .pretty).utf8)
  }

  private var node: Node {
    .mapping([
      Node.Entry("madeBy", .string(madeBy)),
      Node.Entry("environment", .string(environment)),
      Node.Entry("sources", .sequence(sources.map(Node.string))),
      Node.Entry("files", .sequence(files.map(\.node))),
      Node.Entry("objects", .sequence(objects.map(\.node))),
    ])
  }

  /// Reads an inventory; nil when the text is none, for example after a merge conflict.
  package init?(parsing file: SourceFile) {
    guard let node = Parser.parseSingle(file).node,
      let madeBy = node["madeBy"]?.string, let environment = node["environment"]?.string,
      let sources = node["sources"]?.items, let files = node["files"]?.items,
      let objects = node["objects"]?.items
    else { return nil }
    self.init(
      madeBy: madeBy, environment: environment, sources: sources.compactMap(\.string))
    self.files = files.compactMap(File.init(node:))
    self.objects = objects.compactMap(Object.init(node:))
    guard self.files.count == files.count, self.objects.count == objects.count else { return nil }
  }
}

extension Inventory.File {
  fileprivate var node: Node {
    .mapping([Node.Entry("path", .string(path)), Node.Entry("sha256", .string(sha256))])
  }

  fileprivate init?(node: Node) {
    guard let path = node["path"]?.string, let sha256 = node["sha256"]?.string else { return nil }
    self.init(path: path, sha256: sha256)
  }
}

extension Inventory.Object {
  fileprivate var node: Node {
    let namespace = identity.namespace
    return .mapping(
      [
        Node.Entry("apiVersion", .string(apiVersion)), Node.Entry("kind", .string(identity.kind)),
      ] + (namespace.isEmpty ? [] : [Node.Entry("namespace", .string(namespace))]) + [
        Node.Entry("name", .string(identity.name)), Node.Entry("file", .string(file)),
        Node.Entry("sha256", .string(sha256)),
      ])
  }

  fileprivate init?(node: Node) {
    guard let apiVersion = node["apiVersion"]?.string, let kind = node["kind"]?.string,
      let name = node["name"]?.string, let file = node["file"]?.string,
      let sha256 = node["sha256"]?.string
    else { return nil }
    let object = ManifestObject(
      apiVersion: apiVersion, kind: kind, namespace: node["namespace"]?.string, name: name,
      node: .null)
    self.init(identity: object.identity, apiVersion: apiVersion, file: file, sha256: sha256)
  }
}
