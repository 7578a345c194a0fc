import Kubernetes

/// What of a set is backed up, as far as one can see; in doubt it is.
struct BackupCoverage {
  private let jobs: [BackupJob]
  private let objects: ObjectSet
  /// Namespaces that a tool for whole namespaces takes; nil: all of them.
  private let namespaces: Set<String>?

  init(_ objects: ObjectSet) {
    self.objects = objects
    jobs = objects.backups.jobs
    var namespaces: Set<String>? = []
    for member in objects.members where Self.groups.contains(member.identity.group) {
      guard member.identity.group == "velero.io" else {
        if member.namespace.isEmpty {
          namespaces = nil
        } else {
          namespaces?.insert(member.namespace)
        }
        continue
      }
      guard ["Schedule", "Backup"].contains(member.kind) else { continue }
      let spec = member.root["spec"]
      let included =
        (member.kind == "Schedule" ? spec["template"] : spec)["includedNamespaces"].items
        .compactMap(\.text)
      if included.isEmpty || included.contains("*") { namespaces = nil }
      for name in included { namespaces?.insert(name) }
    }
    self.namespaces = namespaces
  }

  func covers(_ server: ServedDatabase) -> Bool {
    let namespace = server.member.namespace
    guard let namespaces, !namespaces.contains(namespace) else { return true }
    return jobs.contains { covers(server, $0) } || isBackedUpByOperator(server)
      || archivesItself(server) || hasUnknownJob(in: namespace)
  }

  private func covers(_ server: ServedDatabase, _ job: BackupJob) -> Bool {
    if job.servers.contains(where: { $0.member === server.member }) { return true }
    let near = job.pod.namespace == server.member.namespace
    // Tools for files, and images of their own, may take anything of their namespace.
    if near, !job.keepers.isEmpty || job.images.contains(where: { _ in job.servers.isEmpty }) {
      return true
    }
    return job.dumps.contains { dump in
      dump.server == nil && dump.engine.speaks(server.engine) && dump.mayRead(server)
    }
  }

  /// Sources: CloudNativePG 1.27, "Backup"; the operators of Zalando and Crunchy take backups by
  /// settings of their own.
  private func isBackedUpByOperator(_ server: ServedDatabase) -> Bool {
    guard server.pod == nil else { return false }
    guard server.member.kind == "Cluster" else { return true }
    let spec = server.member.root["spec"]
    let plugins = spec["plugins"].items.contains { $0["name"].text?.contains("barman") == true }
    return spec["backup"].exists || plugins
      || objects.members("ScheduledBackup").contains { backup in
        backup.namespace == server.member.namespace
          && backup.root[at: "spec", "cluster", "name"].text == server.member.name
      }
  }

  /// The server sends its log, or snapshots, away by itself.
  private func archivesItself(_ server: ServedDatabase) -> Bool {
    guard let pod = server.pod else { return false }
    let namespace = pod.namespace
    if !objects.members("VolumeSnapshot").filter({ $0.namespace == namespace }).isEmpty {
      return true
    }
    let texts = pod.containers.flatMap(\.arguments).compactMap(\.text)
    if texts.contains(where: { $0.contains("archive_command") }) { return true }
    return pod.containers.flatMap(\.environment).contains { variable in
      ["WALG_", "WALE_", "PGBACKREST_", "WAL_S3"].contains {
        variable["name"].text?.hasPrefix($0) == true
      }
    }
  }

  /// A job that calls itself a backup, by a program that nobody can look into.
  private func hasUnknownJob(in namespace: String) -> Bool {
    objects.pods(in: namespace).contains { pod in
      guard pod.kind.runsToCompletion else { return false }
      let name = pod.workload.name.lowercased()
      guard ["backup", "dump", "snapshot", "bak"].contains(where: name.contains) else {
        return false
      }
      return !jobs.contains { $0.pod.workload === pod.workload }
    }
  }

  /// API groups of tools that back up volumes or whole namespaces.
  private static let groups: Set<String> = [
    "velero.io", "k8up.io", "backup.appuio.ch", "stash.appscode.com", "core.kubestash.com",
    "cr.kanister.io", "longhorn.io", "snapscheduler.backube", "volsync.backube",
    "config.kio.kasten.io", "actions.kio.kasten.io", "gemini.fairwinds.com",
  ]
}

extension DatabaseDump {
  /// Nothing says that it reads another one.
  fileprivate func mayRead(_ server: ServedDatabase) -> Bool {
    switch host {
    case .local, .unknown: true
    case .named(let name): name.hasPrefix(server.member.name)
    }
  }
}
