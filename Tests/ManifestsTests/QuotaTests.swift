import YAML
import Kubernetes
import Environment
import Scalars
import Testing

@Suite("Quota") struct QuotaTests {
  @Test("every pod, claim and object of the set fits", arguments: BuiltEnvironment.all)
  func fits(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    #expect(QuotaArithmetic(built.objects).violations == [])
  }

  @Test(
    "it fits for any scale, rollout, resources and head-room", arguments: 0..<60 as Range<UInt64>)
  func fitsVariations(seed: UInt64) throws {
    let built = try BuiltEnvironment(EnvironmentVariation.spec(seed: seed))
    #expect(QuotaArithmetic(built.objects).violations == [])
  }

  @Test("more head-room never grants less")
  func headroom() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    var granted: [String] = []
    for percent in [0, 20, 200] {
      spec.quota.headroomPercent = percent
      let quota = try BuiltEnvironment(spec).objects.first { $0.kind == "ResourceQuota" }
      granted.append(quota?.spec.at("hard", "limits.memory")?.text ?? "")
    }
    #expect(granted.compactMap { Quantity($0) } == granted.compactMap { Quantity($0) }.sorted())
    #expect(Set(granted).count == 3)
  }

  @Test("the autoscaler's maximum is reachable in the middle of a rollout")
  func maximumCounts() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    let before = try limit(spec)
    guard case .automatic(var autoscaling) = spec.server.scaling else {
      Issue.record("production is expected to scale by itself")
      return
    }
    autoscaling.maxReplicas += 10
    spec.server.scaling = .automatic(autoscaling)
    #expect(try limit(spec) - before >= spec.server.resources.limits.memory * 10)
  }

  private func limit(_ spec: EnvironmentSpec) throws -> Quantity {
    let quota = try BuiltEnvironment(spec).objects.first { $0.kind == "ResourceQuota" }
    return try #require(quota?.spec.at("hard", "limits.memory")?.quantity)
  }
}
