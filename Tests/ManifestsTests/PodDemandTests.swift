import Kubernetes
import Scalars
import Testing

@testable import Manifests

@Suite("PodDemand") struct PodDemandTests {
  private let defaults = PodDemand(
    requests: ResourceAmounts(cpu: "100m", memory: "128Mi", ephemeralStorage: "1Gi"),
    limits: ResourceAmounts(cpu: "500m", memory: "512Mi", ephemeralStorage: "2Gi"))

  @Test("a container that says nothing gets the defaults")
  func nothing() {
    #expect(demand([Container(name: "a")]) == defaults)
  }

  @Test("a limit without a request is a request too")
  func limitAlone() {
    let container = Container(
      name: "a", resources: ResourceRequirements(limits: ["cpu": "2", "memory": "1Gi"]))
    let found = demand([container])
    #expect(found.requests == ResourceAmounts(cpu: "2", memory: "1Gi", ephemeralStorage: "1Gi"))
    #expect(found.limits == ResourceAmounts(cpu: "2", memory: "1Gi", ephemeralStorage: "2Gi"))
  }

  @Test("containers add up, init containers count by the largest alone")
  func initContainers() {
    let found = demand(
      [sized("a", cpu: "1", memory: "1Gi"), sized("b", cpu: "1", memory: "1Gi")],
      initContainers: [
        sized("c", cpu: "3", memory: "512Mi"), sized("d", cpu: "500m", memory: "3Gi"),
      ])
    #expect(found.limits.cpu == "3")
    #expect(found.limits.memory == "3Gi")
    #expect(found.limits.ephemeralStorage == "4Gi")
  }

  private func sized(_ name: DNSLabel, cpu: Quantity, memory: Quantity) -> Container {
    Container(
      name: name, resources: ResourceRequirements(limits: ["cpu": cpu, "memory": memory]))
  }

  private func demand(
    _ containers: [Container], initContainers: [Container]? = nil
  ) -> PodDemand {
    PodDemand(
      PodTemplateSpec(
        spec: PodSpec(initContainers: initContainers, containers: containers)),
      defaults: defaults)
  }
}
