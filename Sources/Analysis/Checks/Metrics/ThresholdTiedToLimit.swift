package import Findings
import Prometheus
import Scalars

/// A limit that is a share of another number must be derived from it.
package struct ThresholdTiedToLimit: Check {
  package static let info = CheckInfo(
    id: "met-threshold-tied-to-limit",
    finds: "a threshold in cores or bytes that is a round share of a container's limit",
    why: "whoever changes the limit changes what the alert means, and nobody sees it",
    mend: "divide by the limit that kube-state-metrics reports, and compare with the share",
    source: "kube-state-metrics documentation, pod-metrics, kube_pod_container_resource_limits",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: HighCPU
          expr: rate(container_cpu_usage_seconds_total{container="web"}[10m]) > 0.8
          for: 15m
        """, with: web),
      good: RuleExample.rules(
        """
        - alert: HighCPU
          expr: >-
            sum by (pod) (rate(container_cpu_usage_seconds_total{container="web"}[10m]))
            / sum by (pod) (kube_pod_container_resource_limits{container="web",resource="cpu"}) > 0.8
          for: 15m
        """, with: web)))

  private static let web = """
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
              image: example.org/web:1.2.0
              resources: { limits: { cpu: "1", memory: 512Mi } }
    """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.alerts.flatMap { rule -> [Finding] in
      (rule.tree?.binaries ?? []).compactMap { problem($0, rule, objects) }
    }
  }

  private func problem(_ binary: PromQLBinary, _ rule: RuleUse, _ objects: ObjectSet) -> Finding? {
    guard binary.operator.isComparison, let limit = binary.right.constant ?? binary.left.constant,
      limit > 0
    else { return nil }
    let operand = binary.right.constant == nil ? binary.right : binary.left
    guard operand.isPlainUse, let selector = operand.onlySelector, let name = selector.metricName
    else { return nil }
    let resource: String
    switch operand.measure {
    case .cores where name.contains("cpu"): resource = "cpu"
    case .bytes where name.contains("memory"): resource = "memory"
    default: return nil
    }
    // All pods, one container: else the number is about several limits at once.
    let containers = Self.containers(selector, objects)
    let limits = Set(containers.compactMap { $0.limit(resource).map(Self.number) })
    guard limits.count == 1, containers.allSatisfy({ $0.limit(resource) != nil }),
      let whole = limits.first, whole > 0
    else { return nil }
    let share = limit / whole
    let rounded = (share * 20).rounded() / 20
    guard share >= 0.5, share <= 1, abs(share - rounded) < 0.005 else { return nil }
    let percent = Int((rounded * 100).rounded())
    return finding(
      rule.expression,
      "\(rule.description) compares with \(Self.text(limit)), which is \(percent) percent of the \(resource) limit "
        + "\(containers[0].cursor[at: "resources", "limits", resource].text ?? Self.text(whole)) of container "
        + "\(containers[0].name) only as long as nobody changes that")
  }

  private static func containers(
    _ selector: PromQLSelector, _ objects: ObjectSet
  ) -> [ContainerTemplate] {
    func isSelected(_ label: String, _ value: String) -> Bool {
      selector.matchers.filter { $0.label == label }.allSatisfy { $0.accepts(value) }
    }
    return objects.pods.filter {
      !$0.kind.runsToCompletion && isSelected("namespace", $0.namespace)
    }
    .flatMap { pod in
      let names = selector.matchers.filter { $0.label == "pod" }
      let mayBePod = names.allSatisfy { matcher in
        matcher.acceptsAbsence || matcher.value.hasPrefix(pod.workload.name)
      }
      return mayBePod ? pod.main.filter { isSelected("container", $0.name) } : []
    }
  }

  private static func number(_ quantity: Quantity) -> Double {
    Double(quantity.billionths) / 1e9
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

extension PromQLExpression {
  /// A metric as it is or its rate, summed at most: no arithmetic.
  fileprivate var isPlainUse: Bool {
    switch kind {
    case .selector: true
    case .call(let call): call.arguments.allSatisfy(\.isPlainUse)
    case .aggregation(let aggregation): aggregation.operand.isPlainUse
    case .parentheses(let inner): inner.isPlainUse
    default: false
    }
  }
}
