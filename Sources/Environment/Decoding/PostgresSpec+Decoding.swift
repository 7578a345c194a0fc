import Findings
import Scalars

/// The value of `postgres.mode`, without the settings that go with it.
private enum PostgresModeName: String, CaseIterable {
  case statefulSet = "statefulset"
  case cluster, external
}

extension PostgresSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    let name: PostgresModeName? = reader.choice(
      "mode",
      "statefulset: one writer with its volume; cluster: CloudNativePG with replicas, needs"
        + " provides.cloudNativePG; external: a server that somebody else runs.")
    let instance: InstanceSpec? = reader.optionalGroup(
      "instance", "Size of one instance; with the modes statefulset and cluster.")
    let cluster: ClusterSize? = reader.optionalGroup(
      "cluster", "With the mode cluster.")
    let external: ExternalPostgresSpec? = reader.optionalGroup(
      "external", "Where the server is reached; with the mode external.")
    reservedConnections = reader.integer(
      "reservedConnections", in: 3...100,
      "Connections kept free for people, beyond what the set needs.")
    mode = .statefulSet(instance ?? InstanceSpec.placeholder)
    guard let name else { return }
    let modes: [(key: String, isThere: Bool, belongsTo: [PostgresModeName])] = [
      ("instance", instance != nil, [.statefulSet, .cluster]),
      ("cluster", cluster != nil, [.cluster]), ("external", external != nil, [.external]),
    ]
    for (key, isThere, owners) in modes where reader.isSound("mode", key) {
      switch (isThere, owners.contains(name)) {
      case (true, false):
        reader.report(.unusedGroup(key, choice: "mode: " + name.rawValue), at: [key], or: ["mode"])
      case (false, true):
        reader.report(.neededGroup(key, choice: "mode: " + name.rawValue), at: ["mode"])
        reader.noteAbsence(of: reader.path + [key])
      default: break
      }
    }
    switch (name, external) {
    case (.cluster, _):
      mode = .cluster(instance ?? .placeholder, instances: cluster?.instances ?? 1)
    case (.external, let external?): mode = .external(external)
    default: break
    }
  }
}

/// The group `postgres.cluster`.
private struct ClusterSize: FieldGroup {
  var instances: Int

  init(from reader: inout FieldReader) {
    instances = reader.integer(
      "instances", in: 1...9, "One primary and the rest replicas that stream from it.")
  }
}

extension PostgresSpec.InstanceSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    resources = reader.group("resources", "CPU and memory; PostgreSQL's buffers are sized from it.")
    storage = reader.value(
      "storage", in: "1Gi"..."64Ti", "Size of the volume.", example: "20Gi", text: \.description)
  }

  fileprivate static let placeholder = PostgresSpec.InstanceSpec(
    resources: ResourcesSpec(
      requests: .init(cpu: .zero, memory: .zero, ephemeralStorage: nil),
      limits: .init(cpu: .zero, memory: .zero, ephemeralStorage: nil)),
    storage: .zero)
}

extension ExternalPostgresSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    host = reader.value("host", "Name of the server.", example: "db.example.com")
    port = reader.integer("port", in: 1...65535, default: 5432, "Port of the server.")
    sslMode =
      reader.choice("sslMode", "How the connection is encrypted and whom it trusts, as in libpq.")
      ?? .verifyFull
    networks = reader.list(
      "networks", "Ranges that hold the server's addresses; nothing else is opened.", minimum: 1)
    maxConnections = reader.integer(
      "maxConnections", in: 10...100_000,
      "max_connections of the server, compared with what the set needs.")
  }
}
