package import Findings
import Kubernetes

/// The policies of a set admit the set.
package struct OwnPolicyRejects: Check {
  package static let info = CheckInfo(
    id: "api-own-policy-rejects-own-set",
    finds: "an object that an admission policy of the same set refuses",
    why: "once the policy is there, the object cannot be applied and its pods are not made",
    mend: "mend the object, or except it from the policy",
    source: "Kubernetes documentation, Validating Admission Policy; Kyverno and Gatekeeper"
      + " documentation",
    example: CheckExample(
      bad: """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: replicas }
        spec:
          matchConstraints:
            resourceRules:
              - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
          validations: [{ expression: "object.spec.replicas >= 2", message: two pods at least }]
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: { name: replicas }
        spec: { policyName: replicas, validationActions: [Deny] }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec: { replicas: 1 }
        """,
      good: """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: { name: replicas }
        spec:
          matchConstraints:
            resourceRules:
              - { apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }
          validations: [{ expression: "object.spec.replicas >= 2", message: two pods at least }]
        ---
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicyBinding
        metadata: { name: replicas }
        spec: { policyName: replicas, validationActions: [Deny] }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec: { replicas: 2 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard Self.kinds.contains(where: { !objects.members($0).isEmpty }) else { return [] }
    let admitted = Admitted.all(objects)
    let found =
      AdmissionPolicies(objects, admitted).rejections()
      + KyvernoPolicies(objects, admitted).rejections()
      + GatekeeperPolicies(objects, admitted).rejections()
    // A workload and its pods are one cause: the workload is told, where the policy says it.
    var told: Set<String> = []
    return found.filter { !$0.admitted.isMade }.map { rejection in
      told.insert(Self.key(rejection))
      return finding(rejection)
    }
      + found.filter { $0.admitted.isMade && told.insert(Self.key($0)).inserted }.map(finding)
  }

  private static let kinds = [
    "ValidatingAdmissionPolicy", "ValidatingPolicy", "ClusterPolicy", "Policy",
    "ConstraintTemplate",
  ]

  private static func key(_ rejection: PolicyRejection) -> String {
    "\(rejection.policy) \(rejection.field.member.index)"
  }

  private func finding(_ rejection: PolicyRejection) -> Finding {
    let pods = rejection.admitted.isMade ? " the pods" : ""
    return finding(
      rejection.field, "\(rejection.policy) refuses\(pods): \(rejection.message)")
  }
}
