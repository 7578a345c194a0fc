package import Findings

/// Containers have a limit of CPU, or none, as the project has chosen.
package struct CPULimitAgainstChoice: Check {
  package static let info = CheckInfo(
    id: "res-cpu-limit-policy",
    finds: "a container with a limit of CPU where the project wants none, or the other way round",
    why: "a limit throttles what could run faster, none lets neighbours wait: one rule for all",
    mend: "follow the project's choice (cpuLimits in the facts)",
    source: "Kubernetes documentation, Resource Management for Pods and Containers",
    severity: .note, certainty: .needsFacts,
    facts: [.cpuLimits],
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: 100m } }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              resources: { requests: { cpu: 100m }, limits: { cpu: 500m } }
        """,
      facts: {
        var facts = Facts()
        facts.choices.cpuLimits = .required
        return facts
      }()))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let rule = objects.facts.choices.cpuLimits else { return [] }
    return objects.pods.flatMap(\.containers).compactMap { container in
      let has = container.limit("cpu") != nil
      guard has != (rule == .required) else { return nil }
      return finding(
        container.cursor[at: "resources", "limits", "cpu"],
        "container \(container.name) has \(has ? "a" : "no") limit of CPU, which is"
          + " \(rule.rawValue)",
        hint: has ? "remove the limit" : "add a limit")
    }
  }
}
