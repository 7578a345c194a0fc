package import Findings
import Kubernetes

/// Backups that are said to be encrypted are.
package struct EncryptionPromisedOnly: Check {
  package static let info = CheckInfo(
    id: "bak-unencrypted",
    finds: "a set that promises encrypted backups, and no step of the job that encrypts",
    why: "whoever reads the store reads all data, and everybody believes that it is protected",
    mend: "encrypt the dump before it leaves the job, or let the store do it and say so",
    source: "the settings and scripts of the set",
    example: CheckExample(
      bad: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop",
        environment: "{ name: BACKUP_ENCRYPTION, value: 'true' }"),
      good: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop; gpg -e -r ops /backup/shop.sql",
        environment: "{ name: BACKUP_ENCRYPTION, value: 'true' }")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let jobs = objects.backups.jobs.filter { !$0.dumps.isEmpty && !$0.isOpaque }
    guard !jobs.isEmpty else { return [] }
    let promises = BackupSetting.all(objects, named: ["encrypt"]).filter { setting in
      setting.promisesEncryption
    }
    guard !promises.isEmpty else { return [] }
    return jobs.compactMap { job in
      guard !job.encrypts, let promise = promises.first(where: { job.isMeant(by: $0) }) else {
        return nil
      }
      return finding(
        job.dumps[0].run.script, line: job.dumps[0].run.command.line,
        "\(promise.name) of \(promise.place) promises encrypted backups, but no step of"
          + " \(job.description) encrypts")
    }
  }
}

extension BackupSetting {
  /// `encryption = true` in a section of backups, `BACKUP_ENCRYPTION_KEY`.
  fileprivate var promisesEncryption: Bool {
    let words = words
    guard let word = words.first(where: { $0.hasPrefix("encrypt") }),
      words.contains(where: { $0.hasPrefix("backup") || $0 == "dump" })
        || cursor.member.kind == "CronJob"
    else { return false }
    if isOn { return true }
    let rest = words.drop { $0 != word }.dropFirst()
    return rest.contains { ["key", "algorithm", "cipher", "recipient", "passphrase"].contains($0) }
      || ["aes256", "aes-256", "gpg", "age", "aes-256-gcm", "aes-256-cbc"].contains(
        value.lowercased())
  }
}

extension BackupJob {
  /// The setting stands in its namespace, or at the job itself.
  fileprivate func isMeant(by setting: BackupSetting) -> Bool {
    let member = setting.cursor.member
    return member === pod.workload
      || member.namespace == pod.namespace && !PodKinds.makesPods(member)
      || member.namespace.isEmpty && member.name == pod.namespace
  }

  fileprivate var encrypts: Bool {
    let programs = BackupProgram.encryptors.union(["restic", "kopia", "borg", "duplicity"])
    let names = Set(containers.flatMap(\.values.names))
    let byVariable = names.contains { name in
      ["SERVER_SIDE_ENCRYPTION", "LIBSODIUM", "PGP_KEY", "CIPHER", "SSE", "GPG_KEY"].contains {
        name.hasSuffix($0) || name.contains("_\($0)_")
      }
        || name.hasPrefix("RCLONE_CONFIG_") && name.hasSuffix("_TYPE")
          && containers.contains { $0.values.values[name] == "crypt" }
    }
    // What an unknown program does with the key, nobody knows.
    let known = BackupProgram.harmless.union(BackupProgram.stores).union(BackupProgram.dumps.keys)
      .union(containers.flatMap(\.scripts).flatMap { $0.script.functions.keys })
      .union(["cp", "mv", "sh", "bash"])
    return byVariable
      || runs.contains { run in
        programs.contains(run.name) || !known.contains(run.name)
          || run.arguments.contains { $0.hasPrefix("--sse") || $0.contains("encrypt") }
      }
  }
}

/// Kinds that make pods.
enum PodKinds {
  static func makesPods(_ member: ObjectSet.Member) -> Bool {
    WorkloadKind(rawValue: member.kind) != nil
  }
}
