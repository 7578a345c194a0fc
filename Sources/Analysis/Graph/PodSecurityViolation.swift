/// One field of a pod that a level of the Pod Security Standards forbids.
package struct PodSecurityViolation: Sendable {
  package var control: Control
  /// The most lenient level that forbids it.
  package var level: PodSecurityLevel
  package var cursor: Cursor
  /// What was found and what was expected.
  package var message: String

  /// The controls, as the Pod Security Standards name them.
  package enum Control: Sendable, Hashable, CaseIterable {
    case hostProcess, hostNamespaces, privileged, capabilitiesAdded, capabilitiesDropped
    case hostPath, runtimeSocket, hostPorts, appArmor, seLinux, procMount, seccomp, sysctls
    case volumeTypes, privilegeEscalation, runAsNonRoot, runAsRootUser
  }
}

extension ObjectSet {
  /// What pods do against some controls, where their namespace does not refuse them for it: refused
  /// pods are one finding of `sec-psa-restricted-violation`.
  package func podSecurityViolations(
    _ controls: PodSecurityViolation.Control...
  ) -> [PodSecurityViolation] {
    zip(pods, podSecurityViolations).flatMap { pod, violations in
      let enforced = enforcedLevel(in: pod.namespace) ?? .privileged
      return violations.filter { controls.contains($0.control) && $0.level > enforced }
    }
  }
}
