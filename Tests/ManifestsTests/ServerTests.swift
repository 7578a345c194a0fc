import Contract
import Environment
import Kubernetes
import Testing
import YAML

@Suite("Server") struct ServerTests {
  @Test(
    "the grace period holds the wait for the ingress and the drain",
    arguments: 0..<60 as Range<UInt64>)
  func gracePeriod(seed: UInt64) throws {
    let spec = try EnvironmentVariation.spec(seed: seed)
    let pod = try server(spec)
    let grace = try #require(pod.spec["terminationGracePeriodSeconds"]?.number)
    #expect(grace > ServerProgram.endpointRemovalSeconds + spec.server.drainSeconds)
    let command = try container(pod).at("lifecycle", "preStop", "exec")?.list("command")
      .compactMap(\.text)
    #expect(command == ServerProgram.endpointRemovalCommand)
  }

  @Test("the startup probe waits as long as a start may take", arguments: 0..<60 as Range<UInt64>)
  func startup(seed: UInt64) throws {
    let spec = try EnvironmentVariation.spec(seed: seed)
    let probe = try #require(container(server(spec))["startupProbe"])
    let period = try #require(probe["periodSeconds"]?.number)
    let threshold = try #require(probe["failureThreshold"]?.number)
    #expect(period * threshold >= spec.server.startupSeconds)
    #expect(period * (threshold - 1) < spec.server.startupSeconds)
  }

  @Test("liveness never asks the database, readiness does", arguments: BuiltEnvironment.all)
  func endpoints(name: String) throws {
    let container = try container(server(BuiltEnvironment.spec(named: name)))
    let paths = ["startupProbe", "livenessProbe", "readinessProbe"].map {
      container.at($0, "httpGet", "path")?.text
    }
    #expect(paths == [ServerPath.live, .live, .ready].map(\.rawValue))
    let ports = container.list("ports").compactMap { $0["name"]?.text }
    for probe in ["startupProbe", "livenessProbe", "readinessProbe"] {
      #expect(ports.contains(container.at(probe, "httpGet", "port")?.text ?? ""))
    }
  }

  @Test("a changed setting changes the pod template")
  func checksum() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    let before = try template(spec)
    #expect(try template(spec) == before)
    spec.server.databasePoolSize += 1
    let after = try template(spec)
    #expect(before["spec"] == after["spec"])
    #expect(before["metadata"] != after["metadata"])
  }

  @Test(
    "every configuration key with a value is a variable of the server",
    arguments: BuiltEnvironment.all)
  func configuration(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let configMap = try #require(
      built.objects.first { $0.kind == "ConfigMap" && $0.name == "vibe-ensemble-config" })
    let values = configMap.node["data"]?.strings ?? [:]
    for key in ConfigurationKey.allCases {
      let value = values[key.environmentVariable]
      if key.isSecret {
        #expect(value == nil, "\(key.name) is a secret")
      } else if let value {
        #expect(try key.type.canonical(value) == value, "\(key.name)")
      } else {
        #expect(key.defaultValue == nil, "\(key.name) has a default")
      }
    }
    let known = Set(ConfigurationKey.allCases.map(\.environmentVariable))
    #expect(values.keys.filter { !known.contains($0) } == [])
  }

  @Test(
    "the autoscaler or the file decides the number of replicas, never both",
    arguments: 0..<40 as Range<UInt64>)
  func replicas(seed: UInt64) throws {
    let spec = try EnvironmentVariation.spec(seed: seed)
    let objects = try BuiltEnvironment(spec).objects
    let deployment = try #require(
      objects.first { $0.kind == "Deployment" && $0.name == "vibe-ensemble-server" })
    let isScaled = objects.contains { $0.kind == "HorizontalPodAutoscaler" }
    #expect((deployment.spec["replicas"] == nil) == isScaled)
  }

  @Test("secrets reach the server as files, never as variables", arguments: BuiltEnvironment.all)
  func secretFiles(name: String) throws {
    let container = try container(server(BuiltEnvironment.spec(named: name)))
    let environment = container.list("env")
    #expect(!environment.contains { $0.at("valueFrom", "secretKeyRef") != nil })
    for key in ConfigurationKey.allCases {
      guard let variable = key.fileEnvironmentVariable else { continue }
      let value = environment.first { $0["name"]?.text == variable }?["value"]?.text
      #expect(value?.hasPrefix(ServerProgram.secretsFolder + "/") == true, "\(variable)")
    }
  }

  private func server(_ spec: EnvironmentSpec) throws -> PodView {
    let pods = PodView.all(in: try BuiltEnvironment(spec).objects)
    return try #require(pods.first { $0.owner.name == "vibe-ensemble-server" })
  }

  private func container(_ pod: PodView) throws -> Node {
    try #require(pod.containers.first)
  }

  private func template(_ spec: EnvironmentSpec) throws -> Node {
    let objects = try BuiltEnvironment(spec).objects
    return try #require(
      objects.first { $0.kind == "Deployment" && $0.name == "vibe-ensemble-server" }?.spec[
        "template"])
  }
}
