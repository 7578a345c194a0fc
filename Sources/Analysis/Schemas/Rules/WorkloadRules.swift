import YAML

/// Deployments, StatefulSets, DaemonSets, Jobs, CronJobs and budgets.
///
/// Source: Kubernetes 1.33, pkg/apis/apps/validation, pkg/apis/batch/validation,
/// pkg/apis/policy/validation.
enum WorkloadRules {
  static let all: [String: ServerRules.Rule] = [
    "apps.v1.DeploymentSpec": deployment,
    "apps.v1.DeploymentStrategy": strategy,
    "apps.v1.RollingUpdateDeployment": rolling,
    "apps.v1.ReplicaSetSpec": replicated,
    "apps.v1.StatefulSetSpec": statefulSet,
    "apps.v1.DaemonSetSpec": daemonSet,
    "apps.v1.RollingUpdateDaemonSet": rolling,
    "batch.v1.JobSpec": job,
    "batch.v1.CronJobSpec": { node, _, faults in
      for key in [
        "failedJobsHistoryLimit", "startingDeadlineSeconds", "successfulJobsHistoryLimit",
      ] {
        faults.limit(node, .key(key), to: 0...Int.max)
      }
    },
    "policy.v1.PodDisruptionBudgetSpec": { node, _, faults in
      faults.share(node, "minAvailable")
      faults.share(node, "maxUnavailable")
      faults.one(of: ["minAvailable", "maxUnavailable"], in: node, orNone: true)
    },
  ]

  // MARK: Pods that are kept running

  private static func replicated(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    for key in ["minReadySeconds", "replicas", "revisionHistoryLimit"] {
      faults.limit(node, .key(key), to: 0...Int(Int32.max))
    }
    selector(node, &faults)
    let policy = node["template"]?["spec"]?["restartPolicy"]?.string
    if let policy, ["Never", "OnFailure"].contains(policy) {
      faults.add(
        ["template", "spec", "restartPolicy"],
        "expected Always for a \(root["kind"]?.scalarText ?? "workload"), found \(policy)",
        hint: "remove it, or make the workload a Job")
    }
    if node["template"]?["spec"]?.has("activeDeadlineSeconds") == true {
      faults.add(
        ["template", "spec", "activeDeadlineSeconds"],
        "pods of a \(root["kind"]?.scalarText ?? "workload") take no deadline: they run for ever")
    }
  }

  private static func selector(_ node: Node, _ faults: inout RuleFaults) {
    guard let selector = node["selector"], selector.entries != nil,
      selector["matchLabels"]?.entries?.isEmpty ?? true,
      selector["matchExpressions"]?.items?.isEmpty ?? true
    else { return }
    faults.add(
      ["selector"], "the selector is empty", hint: "add matchLabels with labels of the template")
  }

  private static func deployment(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    replicated(node, root, &faults)
    faults.limit(node, "progressDeadlineSeconds", to: 0...Int(Int32.max))
    let (deadline, ready) = (
      node["progressDeadlineSeconds"]?.integer ?? 600, node["minReadySeconds"]?.integer ?? 0
    )
    if deadline >= 0, ready >= 0, deadline <= ready, deadline != 0 || ready != 0 {
      faults.add(
        ["progressDeadlineSeconds"],
        "expected more than minReadySeconds (\(ready)), found \(deadline)")
    }
  }

  private static func strategy(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    if node["type"]?.string == "Recreate", node.has("rollingUpdate") {
      faults.add(["rollingUpdate"], "it goes with the type RollingUpdate only, found Recreate")
    }
  }

  private static func rolling(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.share(node, "maxSurge", atMostAll: false)
    faults.share(node, "maxUnavailable")
  }

  private static func statefulSet(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    replicated(node, root, &faults)
    faults.limit(node, "updateStrategy", "rollingUpdate", "partition", to: 0...Int(Int32.max))
    if node["updateStrategy"]?["type"]?.string == "OnDelete",
      node["updateStrategy"]?.has("rollingUpdate") == true
    {
      faults.add(
        ["updateStrategy", "rollingUpdate"],
        "it goes with the type RollingUpdate only, found OnDelete")
    }
  }

  private static func daemonSet(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    replicated(node, root, &faults)
    let update = node["updateStrategy"]?["rollingUpdate"]
    let isZero = { (key: String) in ["0", "0%"].contains(update?[key]?.scalarText ?? "0") }
    if update?.has("maxSurge") == true, !isZero("maxSurge"), update?.has("maxUnavailable") == true,
      !isZero("maxUnavailable")
    {
      faults.add(
        ["updateStrategy", "rollingUpdate", "maxSurge"],
        "a DaemonSet takes either maxSurge or maxUnavailable, found both above 0")
    }
  }

  // MARK: Pods that end

  private static func job(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    for key in [
      "activeDeadlineSeconds", "backoffLimit", "completions", "parallelism",
      "ttlSecondsAfterFinished",
    ] {
      faults.limit(node, .key(key), to: 0...Int.max)
    }
    if let template = node["template"]?["spec"], template.entries != nil {
      let policy =
        template["restartPolicy"]?.string ?? (template.has("restartPolicy") ? "Never" : "")
      if policy.isEmpty || policy == "Always" {
        faults.add(
          ["template", "spec", "restartPolicy"],
          "expected OnFailure or Never for a job, found "
            + (policy.isEmpty ? "none, which is Always" : policy),
          hint: "write restartPolicy: OnFailure or Never")
      }
    }
    if node["completionMode"]?.string == "Indexed", !node.has("completions") {
      faults.add(["completions"], "the completionMode Indexed needs completions")
    }
    if node.has("selector"), node["manualSelector"]?.boolean != true {
      faults.add(["selector"], "the selector of a job is made by the server", hint: "remove it")
    }
  }
}
