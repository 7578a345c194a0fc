package import Findings

/// The name of a backup says what is inside, and its reader can read that.
package struct BackupFormatMisnamed: Check {
  package static let info = CheckInfo(
    id: "bak-format-extension",
    finds: "a dump whose name says another format or compression than it has, or a restore with a"
      + " program that does not read it",
    why: "whoever restores in a hurry takes the wrong program, and believes the backup is broken",
    mend: "name it .dump for the custom format, .sql for SQL text, and .gz only what gzip made",
    source: "PostgreSQL 17 documentation, pg_dump, option --format; pg_restore",
    example: CheckExample(
      bad: BackupExample.job(
        "set -o pipefail; pg_dump -h db -Fc shop | gzip > /backup/shop.sql.gz"),
      good: BackupExample.job("pg_dump -h db -Fc -f /backup/shop.dump shop")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let backups = objects.backups
    let dumps = backups.jobs.flatMap(\.dumps)
    return dumps.compactMap(check)
      + backups.restores.compactMap { check(restore: $0, of: dumps, objects) }
  }

  private func check(_ dump: DatabaseDump) -> Finding? {
    guard let path = dump.output.path ?? dump.sentTo,
      let fault = Self.fault(FileSuffixes(path), dump.output)
    else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return finding(
      dump.run.script, line: dump.run.command.line, "\(dump.name) writes \(name), \(fault)")
  }

  /// What is wrong with a name; nil when it is right, or says nothing.
  private static func fault(_ name: FileSuffixes, _ output: DumpOutput) -> String? {
    if let suffix = name.compression {
      if output.format == .other { return nil }
      guard let compression = output.compression else {
        return output.format == .plain
          ? "but nothing compresses it"
          : "but the \(output.format.rawValue) format is no \(suffix) file"
      }
      if compression != suffix { return "but it is compressed as .\(compression)" }
    } else if output.compression != nil, output.encryption == nil, name.content == "sql" {
      return "but it is compressed: psql cannot read it as it is"
    }
    switch (name.content, output.format) {
    case ("sql", .custom), ("sql", .directory), ("sql", .tar):
      let twice = output.compression != nil && output.format == .custom
      return "but it is in the \(output.format.rawValue) format, which only pg_restore reads"
        + (twice ? ", and compressed twice" : "")
    case ("tar", .plain), ("custom", .plain), ("pgdump", .plain):
      return "but it is SQL text, which only psql reads"
    default: return nil
    }
  }

  // MARK: Restore

  private func check(
    restore run: ProgramRun, of dumps: [DatabaseDump], _ objects: ObjectSet
  ) -> Finding? {
    if let old = oldReader(run, of: dumps, objects) { return old }
    guard let file = run.restoredFile else { return nil }
    let name = FileSuffixes(file)
    let shown = file.split(separator: "/").last.map(String.init) ?? file
    let isUnpacked = run.stage > 0
    let fault: String?
    if run.name == "pg_restore" {
      if name.compression != nil, !isUnpacked {
        fault = "which is compressed: pg_restore reads no .\(name.compression ?? "") file"
      } else {
        fault = name.content == "sql" ? "which is SQL text: psql reads it" : nil
      }
    } else if run.name == "psql" {
      let formats = Set(dumps.filter { $0.engine == .postgres }.map(\.output.format))
      if name.compression != nil, !isUnpacked {
        fault = "which is compressed: psql reads no .\(name.compression ?? "") file"
      } else if ["dump", "custom", "pgdump", "backup"].contains(name.content), formats == [.custom]
      {
        fault = "which is in the custom format: pg_restore reads it"
      } else {
        fault = nil
      }
    } else {
      fault = nil
    }
    return fault.map {
      finding(
        run.script, line: run.command.line, "\(run.name) is to read \(shown), \($0)",
        hint: "restore with the program that reads what the dump writes")
    }
  }

  /// A pg_restore that is older than the archives which the set makes.
  private func oldReader(
    _ run: ProgramRun, of dumps: [DatabaseDump], _ objects: ObjectSet
  ) -> Finding? {
    guard run.name == "pg_restore", run.remote == nil,
      let container = objects.programs.containers.first(where: {
        $0.pod.workload === run.pod.workload && $0.container.name == run.container.name
      }), let reader = DatabaseDump.Client(of: run, .postgres, in: container)
    else { return nil }
    for dump in dumps where dump.output.format != .plain && dump.output.format != .other {
      guard let writer = dump.client, dump.engine == .postgres,
        Self.archive(reader.release) < Self.archive(writer.release)
      else { continue }
      return finding(
        reader.cursor,
        "pg_restore \(reader.release) (\(reader.source)) cannot read the archives of pg_dump"
          + " \(writer.release) (\(writer.source) in \(dump.run.pod.description))",
        hint: "restore with release \(writer.release) or newer")
    }
    return nil
  }

  /// Minor number of the archive format that a release writes.
  ///
  /// Source: PostgreSQL 17, src/bin/pg_dump/pg_backup_archiver.h, K_VERS_1_14 to K_VERS_1_16.
  private static func archive(_ release: DatabaseRelease) -> Int {
    switch release.major.first ?? 0 {
    case ..<11: 12
    case 11: 13
    case 12...15: 14
    case 16: 15
    default: 16
    }
  }
}

extension DatabaseDump {
  /// The name in the store to which the end of the pipe sends it: `s3://backups/shop.sql.gz`.
  fileprivate var sentTo: String? {
    guard output.sink != nil, let last = run.pipeline.stages.last?.command else { return nil }
    return last.arguments.map { $0.pattern(run.variables) }.last { $0.contains("/") }
  }
}

extension ProgramRun {
  /// The backup that it reads, where a name is written.
  fileprivate var restoredFile: String? {
    if stage > 0 {
      let earlier = pipeline.stages[..<stage].reversed().compactMap(\.command)
      return earlier.lazy.flatMap { $0.arguments.map { $0.pattern(variables) }.reversed() }
        .first { !$0.hasPrefix("-") && $0 != "*" }
    }
    if let input = command.redirections.first(where: { $0.symbol == "<" }) {
      return input.target.pattern(variables)
    }
    if name == "psql" { return option("-f", "--file") }
    return operands(options: Self.restoreOptions).last { $0 != "*" }
  }

  private static let restoreOptions: Set<String> = [
    "-h", "--host", "-p", "--port", "-U", "--username", "-d", "--dbname", "-n", "--schema", "-t",
    "--table", "-j", "--jobs", "-F", "--format", "-L", "--use-list", "--role",
  ]
}

/// What the end of a file's name says.
struct FileSuffixes {
  /// `gz` of `shop.sql.gz`.
  private(set) var compression: String?
  /// `sql` of `shop.sql.gz`; nil when it has none.
  private(set) var content: String?

  init(_ path: String) {
    var parts = (path.split(separator: "/").last ?? "").lowercased().split(separator: ".")
      .map(String.init)
    guard parts.count > 1 else { return }
    if let last = parts.last, ["gpg", "enc", "age", "aes", "asc"].contains(last) {
      parts.removeLast()
    }
    let compressions = [
      "gz": "gz", "gzip": "gz", "bz2": "bz2", "xz": "xz", "zst": "zst", "zstd": "zst",
      "lz4": "lz4",
    ]
    if let last = parts.last, let known = compressions[last] {
      compression = known
      parts.removeLast()
    }
    content = parts.count > 1 ? parts.last : nil
  }
}
