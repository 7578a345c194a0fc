package import Kubernetes

extension PodSecurityContext {
  /// What the level "restricted" asks of a pod; the user and group of the image.
  ///
  /// Source: Kubernetes documentation, Pod Security Standards, "Restricted".
  package static func restricted(user: Int) -> PodSecurityContext {
    PodSecurityContext(
      runAsNonRoot: true, runAsUser: user, runAsGroup: user, fsGroup: user,
      fsGroupChangePolicy: .onRootMismatch, seccompProfile: SeccompProfile(type: .runtimeDefault))
  }
}

extension SecurityContext {
  /// What the level "restricted" asks of a container, and a root file system that stays as it is.
  ///
  /// User and group stand here too, though the pod has them: checks that look at containers only
  /// are common.
  ///
  /// Source: Kubernetes documentation, Pod Security Standards, "Restricted".
  package static func restricted(user: Int) -> SecurityContext {
    SecurityContext(
      allowPrivilegeEscalation: false, capabilities: Capabilities(drop: ["ALL"]),
      readOnlyRootFilesystem: true, runAsNonRoot: true, runAsUser: user, runAsGroup: user)
  }
}
