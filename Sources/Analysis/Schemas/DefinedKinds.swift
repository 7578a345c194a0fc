import Kubernetes
import YAML

/// Kinds that other objects of a set define besides CustomResourceDefinitions.
enum DefinedKinds {
  /// Group and kinds that an object defines, without a schema that would be worth reading.
  ///
  /// Source: Gatekeeper 3.18, "Constraint Templates"; Crossplane 1.18, "Composite Resource
  /// Definitions".
  static func of(_ member: ObjectSet.Member) -> [(group: String, kind: String)] {
    let spec = member.root["spec"]
    switch (member.identity.group, member.kind) {
    case ("templates.gatekeeper.sh", "ConstraintTemplate"):
      return spec[at: "crd", "spec", "names", "kind"].text.map {
        [("constraints.gatekeeper.sh", $0)]
      } ?? []
    case ("apiextensions.crossplane.io", "CompositeResourceDefinition"):
      guard let group = spec["group"].text else { return [] }
      return ["names", "claimNames"].compactMap { spec[at: $0, "kind"].text }.map { (group, $0) }
    default: return []
    }
  }

  /// Groups of files that programs read, not the API server.
  ///
  /// Source: the documentation of kubeadm, kubelet, kustomize, kind and their like.
  static let filesOfPrograms: Set<String> = [
    "kustomize.config.k8s.io", "config.kubernetes.io", "kubeadm.k8s.io", "kubelet.config.k8s.io",
    "kubeproxy.config.k8s.io", "kubescheduler.config.k8s.io", "apiserver.config.k8s.io",
    "apiserver.k8s.io", "audit.k8s.io", "client.authentication.k8s.io", "kind.x-k8s.io", "k3d.io",
    "ctlptl.dev", "skaffold", "eksctl.io",
  ]
}
