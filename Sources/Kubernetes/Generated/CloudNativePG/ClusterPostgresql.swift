// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.postgresql.
package struct ClusterPostgresql: NodeConvertible {
  package var enableAlterSystem: Bool?
  package var parameters: StringMap<String>?
  package var pg_hba: [String]?
  package var pg_ident: [String]?
  package var promotionTimeout: Int?
  package var shared_preload_libraries: [String]?
  package var syncReplicaElectionConstraint: ClusterSyncReplicaElectionConstraint?
  package var synchronous: ClusterSynchronous?

  package init(
    enableAlterSystem: Bool? = nil,
    parameters: StringMap<String>? = nil,
    pg_hba: [String]? = nil,
    pg_ident: [String]? = nil,
    promotionTimeout: Int? = nil,
    shared_preload_libraries: [String]? = nil,
    syncReplicaElectionConstraint: ClusterSyncReplicaElectionConstraint? = nil,
    synchronous: ClusterSynchronous? = nil
  ) {
    self.enableAlterSystem = enableAlterSystem
    self.parameters = parameters
    self.pg_hba = pg_hba
    self.pg_ident = pg_ident
    self.promotionTimeout = promotionTimeout
    self.shared_preload_libraries = shared_preload_libraries
    self.syncReplicaElectionConstraint = syncReplicaElectionConstraint
    self.synchronous = synchronous
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("enableAlterSystem", self.enableAlterSystem)
    fields.add("parameters", self.parameters)
    fields.add("pg_hba", self.pg_hba)
    fields.add("pg_ident", self.pg_ident)
    fields.add("promotionTimeout", self.promotionTimeout)
    fields.add("shared_preload_libraries", self.shared_preload_libraries)
    fields.add("syncReplicaElectionConstraint", self.syncReplicaElectionConstraint)
    fields.add("synchronous", self.synchronous)
    return fields.node
  }
}
