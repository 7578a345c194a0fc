package import Kubernetes
import YAML

/// All objects of an environment as one text, in apply order.
package enum ManifestStream {
  /// One YAML document an object, with the header comment on top.
  package static func yaml(_ objects: [ManifestObject], _ provenance: Provenance) -> [UInt8] {
    var bytes = Array(HeaderComment.text(for: "stream.yaml", provenance).utf8)
    Emitter.emit(objects.map(\.node), into: &bytes)
    return bytes
  }

  /// One document of kind List, which `kubectl apply -f -` takes like the YAML stream.
  package static func json(_ objects: [ManifestObject]) -> [UInt8] {
    let list = Node.mapping([
      Node.Entry("apiVersion", .string("v1")), Node.Entry("kind", .string("List")),
      Node.Entry("items", .sequence(objects.map(\.node))),
    ])
    var bytes: [UInt8] = []
    JSONEmitter.emit(list, .pretty, into: &bytes)
    return bytes
  }
}
