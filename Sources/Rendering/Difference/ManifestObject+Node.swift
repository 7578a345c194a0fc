package import Kubernetes
package import YAML

extension ManifestObject {
  /// An object read from a manifest; nil when the document is no API object with a name.
  package init?(node: Node) {
    guard let apiVersion = node["apiVersion"]?.string, let kind = node["kind"]?.string,
      let metadata = node["metadata"], let name = metadata["name"]?.string
    else { return nil }
    self.init(
      apiVersion: apiVersion, kind: kind, namespace: metadata["namespace"]?.string, name: name,
      node: node)
  }
}
