@testable import Environment
import Scalars
import TestSupport

/// Environments that nobody wrote: a committed one with other numbers.
enum EnvironmentVariation {
  static func spec(seed: UInt64) throws -> EnvironmentSpec {
    var random = SeededGenerator(seed: seed)
    var spec = try BuiltEnvironment.spec(named: random.pick(BuiltEnvironment.committed))
    spec.server.scaling = scaling(&random)
    spec.server.rollout = random.pick([
      rollout(&random, maxSurge: 0), rollout(&random, maxSurge: 1), rollout(&random, maxSurge: 4),
    ])
    spec.server.resources = resources(&random)
    spec.server.startupSeconds = Int.random(in: 10...600, using: &random)
    spec.server.drainSeconds = Int.random(in: 1...300, using: &random)
    spec.backup.resources = resources(&random)
    spec.quota.headroomPercent = random.pick([0, 1, 20, 133, 200])
    return spec
  }

  private static func scaling(_ random: inout SeededGenerator) -> ServerSpec.Scaling {
    let replicas = Int.random(in: 1...20, using: &random)
    guard random.once(in: 2) else { return .fixed(replicas: replicas) }
    return .automatic(
      AutoscalingSpec(
        minReplicas: replicas, maxReplicas: replicas + Int.random(in: 0...30, using: &random),
        cpuUtilization: 70, memoryUtilization: 80, requestsPerSecond: nil))
  }

  /// Surge and unavailable are never both zero.
  private static func rollout(_ random: inout SeededGenerator, maxSurge: Int) -> RolloutSpec {
    let lowest = maxSurge == 0 ? 1 : 0
    return RolloutSpec(
      maxSurge: maxSurge, maxUnavailable: Int.random(in: lowest...3, using: &random))
  }

  private static func resources(_ random: inout SeededGenerator) -> ResourcesSpec {
    let cpu = Int.random(in: 5...4000, using: &random)
    let memory = Int.random(in: 8...16384, using: &random)
    let storage = random.once(in: 3) ? nil : Int.random(in: 1...8192, using: &random)
    let factor = Int.random(in: 1...4, using: &random)
    return ResourcesSpec(
      requests: amounts(cpu, memory, storage, times: 1),
      limits: amounts(cpu, memory, storage, times: factor))
  }

  private static func amounts(
    _ cpu: Int, _ memory: Int, _ storage: Int?, times factor: Int
  ) -> ResourcesSpec.Amounts {
    ResourcesSpec.Amounts(
      cpu: .milli(cpu * factor), memory: .mebibytes(memory * factor),
      ephemeralStorage: storage.map { .mebibytes($0 * factor) })
  }
}
