package import YAML

/// One file of an environment's output.
package struct ManifestFile: Sendable {
  package enum Content: Sendable {
    /// API objects: one YAML document each, in this order.
    case objects([ManifestObject])
    /// A YAML document that is no API object: Prometheus rules, a kustomization.
    case document(Node)
    /// Any other text, written as it is.
    case text(String)
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
