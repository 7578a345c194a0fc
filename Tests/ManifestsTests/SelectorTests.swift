import Kubernetes
import Testing
import YAML

@Suite("Selectors") struct SelectorTests {
  @Test("each workload selects its own pods and nobody else's", arguments: BuiltEnvironment.all)
  func workloads(name: String) throws {
    let pods = PodView.all(in: try BuiltEnvironment(named: name).objects)
    for pod in pods where pod.owner.kind != "CronJob" {
      #expect(owners(of: pod.owner.spec["selector"], pods) == [pod.owner.title])
    }
  }

  @Test("each Service selects exactly one workload", arguments: BuiltEnvironment.all)
  func services(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    let pods = PodView.all(in: objects)
    for service in objects where service.kind == "Service" {
      guard let selector = service.spec["selector"]?.strings else { continue }
      let selected = pods.filter { pod in selector.allSatisfy { pod.labels[$0.key] == $0.value } }
      #expect(selected.map(\.owner.title).count == 1, "\(service.title)")
    }
  }

  @Test(
    "each budget selects exactly one workload and lets a pod go", arguments: BuiltEnvironment.all)
  func budgets(name: String) throws {
    #expect(budgetFaults(try BuiltEnvironment(named: name).objects) == [])
  }

  @Test("a drain is never blocked, whatever the scale", arguments: 0..<60 as Range<UInt64>)
  func budgetVariations(seed: UInt64) throws {
    let built = try BuiltEnvironment(EnvironmentVariation.spec(seed: seed))
    #expect(budgetFaults(built.objects) == [])
  }

  @Test(
    "replicas keep apart from each other and from nothing else", arguments: BuiltEnvironment.all)
  func placement(name: String) throws {
    let pods = PodView.all(in: try BuiltEnvironment(named: name).objects)
    for pod in pods {
      let preferred =
        pod.spec.at("affinity", "podAntiAffinity")?
        .list("preferredDuringSchedulingIgnoredDuringExecution") ?? []
      let selectors =
        preferred.map { $0.at("podAffinityTerm", "labelSelector") }
        + pod.spec.list("topologySpreadConstraints").map { $0["labelSelector"] }
      for selector in selectors {
        #expect(owners(of: selector, pods) == [pod.owner.title])
      }
      for constraint in pod.spec.list("topologySpreadConstraints") {
        #expect(constraint["whenUnsatisfiable"]?.text == "ScheduleAnyway")
      }
    }
  }

  private func owners(of selector: Node?, _ pods: [PodView]) -> [String] {
    pods.filter { LabelSelection.selects(selector, $0.labels) }.map(\.owner.title)
  }

  private func budgetFaults(_ objects: [ManifestObject]) -> [String] {
    let pods = PodView.all(in: objects)
    return objects.filter { $0.kind == "PodDisruptionBudget" }.flatMap { budget -> [String] in
      let selected = pods.filter { LabelSelection.selects(budget.spec["selector"], $0.labels) }
      guard selected.count == 1 else { return ["\(budget.title) selects \(selected.count)"] }
      let minimum = selected[0].minimum
      let allowed =
        budget.spec["maxUnavailable"]?.number
        ?? budget.spec["minAvailable"]?.number.map { minimum - $0 } ?? 0
      return allowed >= 1 ? [] : ["\(budget.title) allows \(allowed) of \(minimum)"]
    }
  }
}
