import Scalars

/// A workload of the set that takes backups of a database, with everything that is known about it.
package struct BackupJob: Sendable {
  package let pod: PodTemplate
  /// What its containers run, those that start before the others first.
  package let containers: [ProgramRuns.OfContainer]
  package let dumps: [DatabaseDump]
  /// Programs that read and keep by themselves: `restic backup`, `wal-g backup-push`.
  package let keepers: [ProgramRun]
  /// Containers whose image takes the backups without being told how.
  package let images: [ContainerTemplate]
  /// The databases that it reads.
  package let servers: [ServedDatabase]

  package var runs: [ProgramRun] { containers.flatMap(\.runs) }

  /// `CronJob shop/backup`.
  package var description: String { pod.description }

  /// It does something that the checks cannot see.
  package var isOpaque: Bool { containers.contains { $0.isOpaque && !$0.container.isSidecar } }

  /// Runs that send something to another place.
  package var uploads: [ProgramRun] {
    runs.filter { run in
      if BackupProgram.keepers.contains(run.name) { return run.keepsBackup }
      return BackupProgram.stores.contains(run.name) && run.sendsAway
    }
  }
}

extension ProgramRun {
  /// A program that keeps backups is told to take one; `restic snapshots` is not.
  package var keepsBackup: Bool {
    let words = arguments
    return switch name {
    case "restic", "kopia": words.contains { ["backup", "snapshot"].contains($0) }
    case "wal-g", "wal-e": words.contains { $0.hasSuffix("-push") }
    case "pgbackrest": words.contains { ["backup", "archive-push"].contains($0) }
    case "borg", "velero": words.contains("create")
    default: true
    }
  }

  /// A program that copies files takes them from here to somewhere else, as far as one can see.
  package var sendsAway: Bool {
    let words = arguments
    switch name {
    case "aws":
      if words.contains("s3api") {
        return words.contains { $0.hasPrefix("put-object") || $0 == "*" }
      }
      guard words.contains("s3") else { return words.contains("*") }
      return words.contains { ["cp", "sync", "mv", "*"].contains($0) }
        && words.contains { $0.hasPrefix("s3://") || $0.contains("*") }
    case "gsutil": return words.contains { ["cp", "rsync", "mv", "*"].contains($0) }
    case "gcloud": return words.contains("storage") || words.contains("*")
    case "az": return words.contains("storage")
    case "rclone":
      return words.contains { word in
        ["copy", "copyto", "sync", "move", "moveto", "rcat", "*"].contains(word)
      }
    case "mc", "mcli":
      return words.contains { ["cp", "mirror", "pipe", "mv", "put", "*"].contains($0) }
    case "s3cmd", "s4cmd", "s5cmd":
      return words.contains { ["put", "sync", "cp", "pipe", "mv", "*"].contains($0) }
    case "curl":
      return words.contains { word in
        [
          "-T", "--upload-file", "PUT", "POST", "-XPUT", "-XPOST", "-F", "--form", "--data-binary",
          "*",
        ]
        .contains(word) || word.hasPrefix("-F") || word.hasPrefix("--data-binary")
      }
    case "wget":
      return words.contains { $0.hasPrefix("--post-file") || $0.hasPrefix("--body-file") }
    case "rsync", "scp": return words.contains { $0.contains(":") || $0.contains("*") }
    case "kubectl", "oc": return words.contains("cp")
    default: return true
    }
  }
}

/// Everything in a set that backs up databases, or puts them back.
package struct BackupJobs: Sendable {
  package let jobs: [BackupJob]
  /// Runs that put a backup back, in whatever pod.
  package let restores: [ProgramRun]

  init(_ objects: ObjectSet) {
    var byPod: [Int: [ProgramRuns.OfContainer]] = [:]
    for container in objects.programs.containers {
      byPod[container.pod.workload.index, default: []].append(container)
    }
    jobs = objects.pods.compactMap { pod in
      BackupJob(pod, byPod[pod.workload.index] ?? [], objects)
    }
    restores = objects.programs.containers.flatMap(\.runs).filter(\.putsBack)
  }
}

extension ProgramRun {
  /// It reads a backup into a database.
  package var putsBack: Bool {
    if BackupProgram.restores.contains(name) {
      // Into a file, or a list of what is inside: that proves the backup, and changes no database.
      return !arguments.contains {
        $0 == "--list" || $0 == "-l" || $0.hasPrefix("--file") || $0 == "-f"
      }
    }
    guard ["psql", "mysql", "mariadb"].contains(name) else { return false }
    let reads = command.redirections.contains { redirection in
      redirection.symbol == "<" && redirection.target.text.contains(where: { "./$".contains($0) })
    }
    let file = name == "psql" ? option("-f", "--file") : nil
    let isFed =
      stage > 0
      && pipeline.stages[..<stage].contains { earlier in
        guard let command = earlier.command else { return false }
        return ["gunzip", "zcat", "gzip", "xz", "xzcat", "zstd", "zstdcat", "cat", "bzip2"]
          .contains(command.name)
      }
    return (reads || file != nil || isFed) && Self.namesBackup(pipeline, file)
  }

  /// Files of that name are backups, not migrations or settings.
  private static func namesBackup(_ pipeline: ShellPipeline, _ file: String?) -> Bool {
    let text = pipeline.text.lowercased() + (file ?? "").lowercased()
    return ["backup", "dump", ".gz", "restore", ".bak"].contains { text.contains($0) }
  }
}

extension ShellPipeline {
  /// Its words, for a look at names.
  var text: String {
    stages.compactMap(\.command).flatMap { command in
      command.words.map(\.text) + command.redirections.map(\.target.text)
    }.joined(separator: " ")
  }
}

extension BackupJob {
  fileprivate init?(
    _ pod: PodTemplate, _ containers: [ProgramRuns.OfContainer], _ objects: ObjectSet
  ) {
    var dumps: [DatabaseDump] = []
    var keepers: [ProgramRun] = []
    var images: [ContainerTemplate] = []
    var servers: [ServedDatabase] = []
    for container in containers {
      for run in container.runs {
        if let engine = BackupProgram.dumps[run.name], !run.asksVersion {
          dumps.append(DatabaseDump(run, engine, in: container, objects))
        } else if BackupProgram.keepers.contains(run.name), run.keepsBackup {
          keepers.append(run)
        }
      }
      guard container.scripts.isEmpty, let text = container.container.image,
        let image = try? ImageReference(parsing: text), let known = BackupImage.of(image)
      else { continue }
      images.append(container.container)
      guard let engine = known.engine, let variable = known.host,
        let host = container.values.values[variable],
        let server = objects.databases.server(at: host, from: pod.namespace, engine)
      else { continue }
      servers.append(server)
    }
    guard !dumps.isEmpty || !keepers.isEmpty || !images.isEmpty else { return nil }
    self.init(
      pod: pod, containers: containers, dumps: dumps, keepers: keepers, images: images,
      servers: servers + dumps.compactMap(\.server))
  }
}

extension ProgramRun {
  /// `pg_dump --version` reads no database.
  fileprivate var asksVersion: Bool {
    arguments.contains { ["--version", "-V", "--help"].contains($0) }
  }
}

extension ObjectSet {
  /// Everything in the set that backs up databases, found when a check first asks.
  package var backups: BackupJobs { computedBackups { BackupJobs(self) } }
}
