package import Findings
import Kubernetes

/// The label that isolates a pod does so.
package struct QuarantineWithoutPolicy: Check {
  package static let info = CheckInfo(
    id: "net-quarantine-missing",
    finds:
      "a label that instructions of the set put on a pod to isolate it, though no policy selects pods with it, and policies that let pods with the label out of their care while no other takes them",
    why: "in an incident the pod keeps all of its connections",
    mend:
      "add a NetworkPolicy that selects the label, with policyTypes [Ingress, Egress] and no rules, and leave pods with it out of the others",
    source: "Kubernetes documentation, Network Policies: Default deny all",
    severity: .note,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: runbook, namespace: shop }
        data:
          incident.md: |
            Isolate the pod: kubectl label pod web-0 quarantine=true
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web } }
          policyTypes: [Ingress]
          ingress:
            - from: [{ podSelector: { matchLabels: { app: web } } }]
              ports: [{ port: 8080 }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: runbook, namespace: shop }
        data:
          incident.md: |
            Isolate the pod: kubectl label pod web-0 quarantine=true
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: web, namespace: shop }
        spec:
          podSelector: { matchLabels: { app: web }, matchExpressions: [{ key: quarantine, operator: DoesNotExist }] }
          policyTypes: [Ingress]
          ingress:
            - from: [{ podSelector: { matchLabels: { app: web } } }]
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: quarantine, namespace: shop }
        spec:
          podSelector: { matchLabels: { quarantine: "true" } }
          policyTypes: [Ingress, Egress]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    instructions(objects) + exceptions(objects)
  }

  /// Commands in texts of the set.
  private func instructions(_ objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    return objects.members("ConfigMap").flatMap { map in
      map.root["data"].entries.flatMap { key, cursor -> [Finding] in
        IsolationLabels.all(in: cursor.text ?? "").compactMap { label, value in
          guard seen.insert(label).inserted,
            !objects.networkPolicies.contains(where: { $0.isolates(label, value) })
          else { return nil }
          return finding(
            cursor,
            "the instructions label a pod '\(label)=\(value)' to isolate it, but no NetworkPolicy"
              + " selects that label")
        }
      }
    }
  }

  /// Labels that policies make an exception for, in namespaces where nothing else closes the pods.
  private func exceptions(_ objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    return objects.networkPolicies.compactMap { policy in
      let expressions = policy.member.root[at: "spec", "podSelector", "matchExpressions"].items
      let expression = expressions.first {
        ["NotIn", "DoesNotExist"].contains($0["operator"].text)
          && IsolationLabels.isOne($0["key"].text ?? "")
      }
      guard let expression, let key = expression["key"].text else { return nil }
      let namespace = policy.member.namespace
      guard seen.insert("\(namespace) \(key)").inserted,
        !objects.network.policies(in: namespace).contains(where: {
          $0.isolates(key, expression["values"].items.first?.text ?? "true")
        })
      else { return nil }
      return finding(
        expression["key"],
        "pods with the label '\(key)' are left out, but no NetworkPolicy of namespace '\(namespace)'"
          + " closes them")
    }
  }
}

extension NetworkPolicyRules {
  /// It selects pods for the label alone, or all pods, and lets nothing in.
  fileprivate func isolates(_ label: String, _ value: String) -> Bool {
    guard let ingress, ingress.rules.isEmpty else { return false }
    return selection.matches([label: value])
  }
}
