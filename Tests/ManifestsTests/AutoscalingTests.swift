import Environment
import Kubernetes
import Testing
import YAML

@Suite("Autoscaling") struct AutoscalingTests {
  @Test("CPU and memory always, requests where the environment has a target for them")
  func metrics() throws {
    #expect(try metricNames("staging") == ["cpu", "memory"])
    for name in ["production", "admin-ingress", "metrics-adapter"] {
      #expect(try metricNames(name) == ["cpu", "memory", "http_requests_per_second"])
    }
  }

  @Test("a container without the request that is scaled on would stop the autoscaler")
  func requests() throws {
    for name in ["production", "staging", "admin-ingress"] {
      let pods = PodView.all(in: try BuiltEnvironment(named: name).objects)
      let server = try #require(pods.first { $0.owner.name == "vibe-ensemble-server" })
      for container in server.containers {
        #expect(container.at("resources", "requests", "cpu") != nil)
        #expect(container.at("resources", "requests", "memory") != nil)
      }
    }
  }

  @Test("the environment's limits are the autoscaler's")
  func limits() throws {
    let spec = try BuiltEnvironment.spec(named: "production")
    guard case .automatic(let autoscaling) = spec.server.scaling else {
      Issue.record("production is expected to scale by itself")
      return
    }
    let autoscaler = try autoscaler("production")
    #expect(autoscaler.spec["minReplicas"]?.number == autoscaling.minReplicas)
    #expect(autoscaler.spec["maxReplicas"]?.number == autoscaling.maxReplicas)
  }

  private func autoscaler(_ name: String) throws -> ManifestObject {
    let objects = try BuiltEnvironment(named: name).objects
    return try #require(objects.first { $0.kind == "HorizontalPodAutoscaler" })
  }

  private func metricNames(_ name: String) throws -> [String] {
    try autoscaler(name).spec.list("metrics").compactMap { metric in
      metric.at("resource", "name")?.text ?? metric.at("pods", "metric", "name")?.text
    }
  }
}
