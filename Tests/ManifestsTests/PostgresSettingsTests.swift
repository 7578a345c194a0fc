import Manifests
import TestSupport
import Testing

@Suite("PostgresSettings") struct PostgresSettingsTests {
  @Test(
    "everything that PostgreSQL can use at once fits the memory limit",
    arguments: 0..<300 as Range<UInt64>)
  func memory(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let memory = Int.random(in: 256...65536, using: &random)
    let connections = Int.random(in: 20...1000, using: &random)
    let settings = PostgresSettings(
      memory: memory, storage: 10240, cpus: 2, connections: connections)
    guard settings.memoryPerConnection >= 1 else { return }
    let used =
      settings.sharedBuffers + settings.maintenanceWorkMemory + 3 * settings.autovacuumWorkMemory
      + connections * settings.workMemory
    #expect(used < memory)
    #expect(settings.effectiveCacheSize <= memory)
    #expect(settings.sharedMemory < memory)
  }

  @Test(
    "WAL never fills the volume, not even with a replica that is away",
    arguments: [1024, 2048, 10_240, 102_400, 1_048_576])
  func disk(storage: Int) {
    let settings = PostgresSettings(memory: 1024, storage: storage, cpus: 1, connections: 50)
    #expect(settings.minWALSize < settings.maxWALSize)
    #expect(settings.maxWALSize + settings.maxSlotWALSize < storage * 6 / 10)
  }

  @Test("more memory gives more of each, and more connections never give more")
  func monotonic() {
    let small = PostgresSettings(memory: 1024, storage: 10240, cpus: 1, connections: 50)
    let large = PostgresSettings(memory: 8192, storage: 10240, cpus: 1, connections: 50)
    let busy = PostgresSettings(memory: 8192, storage: 10240, cpus: 1, connections: 500)
    #expect(small.sharedBuffers < large.sharedBuffers)
    #expect(small.workMemory < large.workMemory)
    #expect(busy.workMemory < large.workMemory)
  }

  @Test("the parameters are unique, each with a reason")
  func parameters() {
    let settings = PostgresSettings(memory: 1024, storage: 10240, cpus: 1, connections: 50)
    let all = settings.standaloneParameters + settings.parameters
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(all.allSatisfy { !$0.reason.isEmpty })
  }
}
