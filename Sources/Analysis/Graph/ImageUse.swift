package import Scalars

/// A field of the set that names an image which the cluster is to run.
package struct ImageUse: Sendable {
  package let cursor: Cursor
  package let reference: ImageReference
}

extension ObjectSet {
  /// The images of all containers and of the clusters of CloudNativePG; names that are none are left
  /// out.
  package var images: [ImageUse] {
    let containers = pods.flatMap(\.containers).map { $0.cursor["image"] }
    let clusters = members("Cluster").map { $0.root[at: "spec", "imageName"] }
    return (containers + clusters).compactMap { cursor in
      guard let text = cursor.text, let reference = try? ImageReference(parsing: text) else {
        return nil
      }
      return ImageUse(cursor: cursor, reference: reference)
    }
  }
}
