import Findings
package import Kubernetes
package import YAML

extension ObjectSet {
  /// An object with the file that it stands in.
  package final class Member: Sendable {
    package let object: ManifestObject
    package let identity: ObjectIdentity
    /// `deployment.yaml`; the path that was read, for foreign manifests.
    package let file: String
    /// Place in the set, from 0.
    package let index: Int

    package init(_ object: ManifestObject, file: String, index: Int) {
      self.object = object
      self.identity = object.identity
      self.file = file
      self.index = index
    }

    package var node: Node { object.node }
    package var kind: String { identity.kind }
    package var namespace: String { identity.namespace }
    package var name: String { identity.name }

    /// The object as a whole.
    package var root: Cursor { Cursor(self) }

    package var labels: [String: String] { root[at: "metadata", "labels"].texts }
    package var annotations: [String: String] { root[at: "metadata", "annotations"].texts }

    /// Where a field stands, or the name of the object without one; nil if it was not read.
    func place(of cursor: Cursor?) -> Place? {
      let cursor = cursor ?? root[at: "metadata", "name"]
      return cursor.mark.map { Place($0, in: file, length: cursor.length) }
    }
  }
}
