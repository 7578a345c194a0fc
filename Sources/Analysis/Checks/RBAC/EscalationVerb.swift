package import Findings

/// No rule lets its subject give itself more.
package struct EscalationVerb: Check {
  package static let info = CheckInfo(
    id: "rbac-escalation-verbs",
    finds:
      "a rule with bind, escalate or impersonate, approval of certificates, or creation of tokens",
    why: "with it the subject makes itself anybody, an administrator too",
    mend: "drop the verb; where a controller needs bind, limit it with resourceNames",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules:
          - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind] }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules:
          - { apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], resourceNames: [view], verbs: [bind] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.accessRules.compactMap { rule in
      let isOpen = rule.names.isEmpty || !rule.names.isDisjoint(with: Self.mightyNames)
      guard isOpen, let power = Self.power(of: rule) else { return nil }
      return finding(rule.cursor["verbs"], "the rule allows to \(power)")
    }
  }

  private static let mightyNames: Set<String> = ["cluster-admin", "system:masters"]

  private static func power(of rule: AccessRule) -> String? {
    let roles = ["roles", "clusterroles"].filter(rule.resources.contains)
    if let verb = ["bind", "escalate"].first(where: rule.verbs.contains), !roles.isEmpty {
      return "\(verb) \(roles.joined(separator: " and "))"
    }
    if rule.verbs.contains("impersonate") {
      return "impersonate \(rule.resources.sorted().joined(separator: ", "))"
    }
    if rule.verbs.contains("approve"), rule.resources.contains("signers") {
      return "approve certificates of signers"
    }
    let approval = "certificatesigningrequests/approval"
    if rule.resources.contains(approval), !rule.verbs.isDisjoint(with: ["update", "patch"]) {
      return "approve certificate requests"
    }
    if rule.resources.contains("serviceaccounts/token"), rule.verbs.contains("create") {
      return "create tokens of ServiceAccounts"
    }
    return nil
  }
}
