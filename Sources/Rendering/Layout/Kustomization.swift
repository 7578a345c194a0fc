import Kubernetes
import YAML

/// `kustomization.yaml`: lists the files, so that `kubectl apply -k` takes the folder as it is.
///
/// It changes nothing: no name prefix and no namespace, because both would break references that
/// were checked before.
enum Kustomization {
  static let fileName = "kustomization.yaml"

  static func node(_ files: [ManifestFile]) -> Node {
    let resources =
      files.compactMap { file in
        file.objects.map { ApplyOrder.rank(of: $0.identity) }.min().map { (rank: $0, file.path) }
      }
      .sorted { $0 < $1 }
      .map { Node.string($0.1) }
    return .mapping([
      Node.Entry("apiVersion", .string("kustomize.config.k8s.io/v1beta1")),
      Node.Entry("kind", .string("Kustomization")),
      Node.Entry("resources", .sequence(resources)),
    ])
  }
}
