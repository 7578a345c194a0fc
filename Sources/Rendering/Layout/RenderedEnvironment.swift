package import Kubernetes
import YAML

/// The output of one environment in memory: as one stream of objects, or as the bytes of files.
package struct RenderedEnvironment: Sendable {
  package let provenance: Provenance
  private let manifests: [ManifestFile]

  package init(_ manifests: [ManifestFile], _ provenance: Provenance) {
    self.provenance = provenance
    self.manifests = manifests
  }

  /// All API objects in apply order.
  package var objects: [ManifestObject] { ApplyOrder.sorted(manifests.flatMap(\.objects)) }

  /// Renders everything in the environment's folder, `kustomization.yaml` and `inventory.json`
  /// included, sorted by path; two files of one path are a mistake of ours.
  package func outputFiles() -> [OutputFile] {
    var inventory = Inventory(provenance)
    var rendered: [OutputFile] = []
    for file in manifests {
      precondition(
        !rendered.contains { $0.path == file.path }, "two output files are called \(file.path)")
      rendered.append(Self.render(file, provenance, &inventory))
    }
    let kustomization = ManifestFile(
      path: Kustomization.fileName, content: .document(Kustomization.node(manifests)))
    rendered.append(Self.render(kustomization, provenance, &inventory))
    inventory.sort()
    rendered.append(OutputFile(path: Inventory.fileName, bytes: inventory.bytes))
    return rendered.sorted { $0.path < $1.path }
  }

  private static func render(
    _ file: ManifestFile, _ provenance: Provenance, _ inventory: inout Inventory
  ) -> OutputFile {
    var bytes: [UInt8] = []
    switch file.content {
    case .text(let text):
      bytes = Array(HeaderComment.adding(to: text, path: file.path, provenance).utf8)
    case .deferred(let make):
      bytes += HeaderComment.text(for: file.path, provenance).utf8
      Emitter.emit([make()], into: &bytes)
    case .objects(let objects):
      bytes += HeaderComment.text(for: file.path, provenance).utf8
      for (index, object) in ApplyOrder.sorted(objects).enumerated() {
        if index > 0 { bytes += "---\n".utf8 }
        let start = bytes.count
        Emitter.emit([object.node], into: &bytes)
        inventory.add(object, file: file.path, bytes: bytes[start...])
      }
    }
    let output = OutputFile(path: file.path, bytes: bytes)
    inventory.add(output)
    return output
  }
}
