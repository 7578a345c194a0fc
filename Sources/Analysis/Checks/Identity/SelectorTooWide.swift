package import Findings
import Kubernetes
import Scalars
import YAML

/// What selects the pods of a program does not catch those of another by accident.
package struct SelectorTooWide: Check {
  package static let info = CheckInfo(
    id: "id-selector-too-wide",
    finds: "a Service, budget or policy that catches the pods of a job beside those of a program"
      + " that goes on running, or a Service or budget over two programs",
    why: "requests go to pods that do not answer them, and budgets count pods that come and go",
    mend: "select by a label that only the one has, such as app.kubernetes.io/component",
    source: "Kubernetes documentation, Labels and Selectors: Using labels effectively",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80 }] }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        ---
        apiVersion: batch/v1
        kind: Job
        metadata: { name: backup, namespace: shop }
        spec:
          template:
            metadata: { labels: { app: web, job: backup } }
            spec:
              restartPolicy: Never
              containers: [{ name: backup, image: registry.example.com/backup:1.0.0 }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80 }] }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        ---
        apiVersion: batch/v1
        kind: Job
        metadata: { name: backup, namespace: shop }
        spec:
          template:
            metadata: { labels: { app: backup } }
            spec:
              restartPolicy: Never
              containers: [{ name: backup, image: registry.example.com/backup:1.0.0 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let services = objects.services.compactMap { route in
      check(route.spec["selector"], route.pods, programs: true)
    }
    let budgets = objects.members("PodDisruptionBudget").compactMap { budget in
      selected(budget, "selector", objects, programs: true)
    }
    // Policies over several programs are usual; a job among them by a name label is not.
    let policies = objects.members("NetworkPolicy").compactMap { policy in
      selected(policy, "podSelector", objects, programs: false)
    }
    return services + budgets + policies
  }

  private func selected(
    _ member: ObjectSet.Member, _ key: String, _ objects: ObjectSet, programs: Bool
  ) -> Finding? {
    let field = member.root[at: "spec", key]
    let selection = LabelSelection(selector: field)
    guard !selection.matchesAll, field["matchExpressions"].items.isEmpty,
      programs || Self.isByName(field["matchLabels"])
    else { return nil }
    return check(field, objects.pods(selection, in: member.namespace), programs: programs)
  }

  private func check(_ field: Cursor, _ pods: [PodTemplate], programs: Bool) -> Finding? {
    let running = pods.filter { !$0.kind.runsToCompletion }
    guard let first = running.first else { return nil }
    if let job = pods.first(where: \.kind.runsToCompletion) {
      return finding(
        field, "it catches the pods of \(job.description) beside those of \(first.description)",
        related: [first.workload, job.workload])
    }
    guard programs,
      let other = running.dropFirst().first(where: { $0.programs.isDisjoint(with: first.programs) })
    else { return nil }
    return finding(
      field,
      "it catches the pods of \(first.description) and of \(other.description),"
        + " which have no image in common", related: [first.workload, other.workload])
  }

  /// A single label, and that is a name.
  private static func isByName(_ labels: Cursor) -> Bool {
    labels.entries.count == 1
      && ["app", "app.kubernetes.io/name", "name", "k8s-app"].contains(labels.entries[0].key)
  }
}

extension PodTemplate {
  /// The images of a pod without their versions.
  fileprivate var programs: Set<String> {
    Set(main.compactMap { $0.image.flatMap { ImageReference($0)?.name } })
  }
}
