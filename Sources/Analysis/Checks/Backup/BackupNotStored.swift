package import Findings
import Kubernetes
import Scalars

/// A backup outlives the pod that takes it.
package struct BackupNotStored: Check {
  package static let info = CheckInfo(
    id: "bak-not-stored",
    finds: "a dump that ends in a folder of its pod, or in its log",
    why: "it is gone with the pod: there is no backup, though each run succeeds",
    mend: "write it to a PersistentVolumeClaim, or send it to a store in the same job",
    source: "Kubernetes documentation, Volumes: emptyDir; Pods: Container file system",
    example: CheckExample(
      bad: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop", volume: "emptyDir: {}"),
      good: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.flatMap { job -> [Finding] in
      guard job.uploads.isEmpty, job.keepers.isEmpty else { return [] }
      var seen: Set<String> = []
      let images = job.images.compactMap { check($0, job) }
      let dumps = job.dumps.compactMap { dump -> Finding? in
        guard dump.output.sink == nil, !job.mayKeepElsewhere else { return nil }
        return check(dump, job)
      }
      return (images + dumps).filter { seen.insert("\($0.path ?? "") \($0.message)").inserted }
    }
  }

  private func check(_ container: ContainerTemplate, _ job: BackupJob) -> Finding? {
    guard let image = container.image.flatMap({ try? ImageReference(parsing: $0) }),
      let folder = BackupImage.of(image)?.folder
    else { return nil }
    return place(of: folder, container, job, container.cursor["image"])
  }

  private func check(_ dump: DatabaseDump, _ job: BackupJob) -> Finding? {
    guard let path = dump.output.path else {
      // In a script somebody around it may take what it prints.
      guard dump.run.script.shell == nil else { return nil }
      return finding(
        dump.run.script, line: dump.run.command.line,
        "\(dump.name) prints the dump: it ends in the log of the pod")
    }
    guard path.hasPrefix("/"), !path.hasPrefix("/dev/"), !path.hasPrefix("/proc/") else {
      return nil
    }
    return place(of: path, dump.run.container, job, dump.run.cursor)
  }

  private func place(
    of path: String, _ container: ContainerTemplate, _ job: BackupJob, _ cursor: Cursor
  ) -> Finding? {
    guard let mount = DatabaseImage.mount(of: path, in: container), let name = mount["name"].text
    else {
      return finding(
        cursor,
        "the dump goes to \(path), which is no volume: it is gone with the container"
          + " '\(container.name)'")
    }
    guard let volume = job.pod.volumes[name] else { return nil }
    let kind = volume["emptyDir"].exists ? "emptyDir" : "ephemeral"
    guard volume[kind].exists, !job.isSharedWithUnknown(name) else { return nil }
    return finding(
      volume[kind],
      "the dump goes to \(path) in the volume '\(name)' (\(kind)), which is gone with the pod, and"
        + " nothing takes it from there")
  }
}

extension BackupJob {
  /// A program that the checks do not know may take the dump away; so may one that copies files.
  fileprivate var mayKeepElsewhere: Bool {
    let functions = containers.flatMap(\.scripts).flatMap { $0.script.functions.keys }
    let known = BackupProgram.harmless.union(functions).union(BackupProgram.dumps.keys)
    return runs.contains { run in
      guard !known.contains(run.name), !BackupProgram.stores.contains(run.name) else {
        return false
      }
      guard ["cp", "mv", "install"].contains(run.name) else {
        return !ContainerScript.isShell(run.name)
      }
      return run.arguments.last.map { isKept($0, run.container) } ?? true
    }
  }

  /// The path is on a volume that stays, or nobody knows.
  private func isKept(_ path: String, _ container: ContainerTemplate) -> Bool {
    guard path.hasPrefix("/") else { return path.hasPrefix("*") || path.hasPrefix("$") }
    guard let mount = DatabaseImage.mount(of: path, in: container),
      let volume = mount["name"].text.flatMap({ pod.volumes[$0] })
    else { return false }
    return !volume["emptyDir"].exists
  }

  /// Another container, whose program nobody can look into, has the volume too.
  fileprivate func isSharedWithUnknown(_ volume: String) -> Bool {
    let dumping = Set(dumps.map(\.run.container.name))
    return containers.contains { other in
      other.isOpaque && !dumping.contains(other.container.name)
        && other.container.mounts.contains { $0["name"].text == volume }
        && !images.contains { $0.name == other.container.name }
    }
  }
}
