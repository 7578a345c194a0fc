package import YAML

/// One file of an environment's output.
package struct ManifestFile: Sendable {
  package enum Content: Sendable {
    /// API objects: one YAML document each, in this order.
    case objects([ManifestObject])
    /// A YAML document that is no API object: Prometheus rules, a kustomization. It is made when the
    /// file is written, so that printing the objects does not pay for it.
    case deferred(@Sendable () -> Node)
    /// Any other text, written as it is.
    case text(String)

    /// A YAML document that is no API object, evaluated when the file is written.
    package static func document(_ node: @autoclosure @escaping @Sendable () -> Node) -> Content {
      .deferred(node)
    }
  }

  /// Relative to the environment's folder: `deployment.yaml`, `prometheus/rules.yaml`.
  package var path: String
  package var content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  /// The API objects of the file, none for other contents.
  package var objects: [ManifestObject] {
    guard case .objects(let objects) = content else { return [] }
    return objects
  }
}
