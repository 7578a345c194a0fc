package import Environment
import Scalars

/// Sizes of PostgreSQL, computed from what its container and its volume may use.
///
/// Sizes are whole mebibytes. Nothing here is a taste of the day: each number follows from the
/// memory limit, the CPU limit, the size of the volume or the number of connections.
package struct PostgresSettings: Sendable, Equatable {
  package var maxConnections: Int
  package var sharedBuffers: Int
  package var effectiveCacheSize: Int
  package var maintenanceWorkMemory: Int
  package var autovacuumWorkMemory: Int
  /// Memory of one sort or hash.
  package var workMemory: Int
  /// Size of /dev/shm, where parallel queries exchange rows.
  package var sharedMemory: Int
  package var maxWALSize: Int
  package var minWALSize: Int
  /// What a replica that is away may hold back before it has to be made anew.
  package var maxSlotWALSize: Int
  /// Whole CPUs that queries may spread over.
  package var parallelWorkers: Int
  /// Memory that is left for the work of each connection, in mebibytes; below 1 there is too little.
  package var memoryPerConnection: Int

  static let autovacuumWorkers = 3
  /// Private memory of one connection, for its caches and its stack.
  ///
  /// Measured with PostgreSQL 15: 1.5 to 3 MiB after some hundred different statements.
  static let connectionOverhead = 3
  /// Postmaster, checkpointer, WAL writer, statistics.
  static let processOverhead = 48

  package init(instance: PostgresSpec.InstanceSpec, connections: Int) {
    self.init(
      memory: instance.resources.limits.memory.units >> 20,
      storage: instance.storage.units >> 20,
      cpus: instance.resources.limits.cpu.milli / 1000, connections: connections)
  }

  /// Sizes in mebibytes, processors whole.
  package init(memory: Int, storage: Int, cpus: Int, connections: Int) {
    maxConnections = connections
    sharedBuffers = max(memory / 4, 16)
    effectiveCacheSize = max(memory * 3 / 4, sharedBuffers)
    maintenanceWorkMemory = clamp(memory / 16, 16, 1024)
    autovacuumWorkMemory = clamp(memory / 32, 8, 512)
    sharedMemory = clamp(memory / 16, 64, 1024)
    let free =
      memory - sharedBuffers - maintenanceWorkMemory
      - PostgresSettings.autovacuumWorkers * autovacuumWorkMemory
      - PostgresSettings.processOverhead - connections * PostgresSettings.connectionOverhead
    memoryPerConnection = free < 0 ? 0 : free / connections
    // A statement may sort and hash at once, so one gets half of what its connection has.
    workMemory = clamp(memoryPerConnection / 2, 1, 64)
    maxWALSize = clamp(storage / 10, 256, 8192)
    minWALSize = max(maxWALSize / 4, 80)
    maxSlotWALSize = max(storage / 5, maxWALSize)
    parallelWorkers = cpus
  }

  /// Longest time that a restart after a crash may take, in seconds.
  ///
  /// It replays at most the WAL since the last checkpoint; network volumes replay 10 MiB a second
  /// on a bad day. The two minutes are for a shared disk that has just been attached.
  package var crashRecoverySeconds: Int { 120 + maxWALSize / 10 }
}

private func clamp(_ value: Int, _ lowest: Int, _ highest: Int) -> Int {
  min(max(value, lowest), highest)
}
