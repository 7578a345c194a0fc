/// What a dump program writes, and where to.
package struct DumpOutput: Sendable, Hashable {
  package let format: Format
  /// What compresses it on the way: `gz`, `zst`; nil: nothing.
  package let compression: String?
  /// What encrypts it on the way: `gpg`.
  package let encryption: String?
  /// The file or folder; `*` stands for what is not known, nil: none is named.
  package let path: String?
  /// The last program of the pipe when that takes the data away: `aws`.
  package let sink: String?

  package enum Format: String, Sendable {
    /// SQL statements.
    case plain
    /// Read by `pg_restore` alone.
    case custom, directory, tar
    /// Files of the server, or an archive of another program.
    case other
  }

  /// Source: PostgreSQL 17 documentation, pg_dump, pg_dumpall, pg_basebackup; MySQL 8.4 manual,
  /// mysqldump; MongoDB Database Tools, mongodump.
  init(of run: ProgramRun, _ engine: DatabaseRelease.Engine) {
    var (compression, encryption): (String?, String?) = (nil, nil)
    var sink: String?
    let stages = run.pipeline.stages
    for stage in stages.dropFirst(run.stage + 1) {
      guard let command = stage.command else { continue }
      let name = command.name
      if let suffix = BackupProgram.compressors[name] { compression = suffix }
      if BackupProgram.encryptors.contains(name) { encryption = name }
      if BackupProgram.stores.contains(name) || BackupProgram.keepers.contains(name) { sink = name }
      if name == "cat" || name == "tee" || name == "split" { sink = nil }
    }
    format = Self.format(of: run)
    if compression == nil { compression = Self.ownCompression(of: run, format) }
    self.compression = compression
    self.encryption = encryption
    self.sink = sink
    path = Self.redirected(stages, from: run) ?? Self.named(by: run)
  }

  private static func format(of run: ProgramRun) -> Format {
    switch run.name {
    case "pg_dump":
      let text = run.option("-F", "--format") ?? run.bundled("F")
      return switch text?.first {
      case "c": .custom
      case "d": .directory
      case "t": .tar
      case nil, "p": .plain
      default: .other
      }
    case "pg_dumpall", "mysqldump", "mariadb-dump", "mysqlpump": return .plain
    default: return .other
    }
  }

  /// `-Z 6` makes a plain dump a gzip file, and other formats compressed inside.
  private static func ownCompression(of run: ProgramRun, _ format: Format) -> String? {
    if run.name == "mongodump" { return run.arguments.contains("--gzip") ? "gz" : nil }
    guard run.name == "pg_dump", format == .plain,
      let level = run.option("-Z", "--compress"), level != "0", level != "none"
    else { return nil }
    if level.hasPrefix("zstd") { return "zst" }
    return level.hasPrefix("lz4") ? "lz4" : "gz"
  }

  /// The last file that the output of the pipe is sent to.
  private static func redirected(_ stages: [ShellStage], from run: ProgramRun) -> String? {
    var path: String?
    for (index, stage) in stages.enumerated().dropFirst(run.stage) {
      guard let command = index == run.stage ? run.command : stage.command else { continue }
      for redirection in command.redirections where redirection.takesOutput {
        path = redirection.target.pattern(run.variables)
      }
      if command.name == "tee" || command.name == "split" {
        path = command.arguments.map { $0.pattern(run.variables) }.last { !$0.hasPrefix("-") }
      }
      if ["gpg", "gpg2", "openssl", "age", "zstd", "lz4"].contains(command.name) {
        let words = command.arguments.map { $0.pattern(run.variables) }
        for (option, value) in zip(words, words.dropFirst())
        where ["-o", "--output", "-out"].contains(option) { path = value }
      }
    }
    return path
  }

  private static func named(by run: ProgramRun) -> String? {
    switch run.name {
    case "pg_dump", "pg_dumpall": run.option("-f", "--file")
    case "pg_basebackup": run.option("-D", "--pgdata")
    case "mysqldump", "mariadb-dump": run.option("-r", "--result-file")
    case "mydumper": run.option("-o", "--outputdir")
    case "xtrabackup", "mariabackup", "mariadb-backup": run.option(nil, "--target-dir")
    case "mongodump":
      run.option("-o", "--out") ?? run.option(nil, "--archive")
        ?? (run.arguments.contains("--archive") ? nil : "dump")
    default: nil
    }
  }
}

extension ProgramRun {
  /// The value behind a letter that stands in a bundle of others: `-vFc`.
  fileprivate func bundled(_ letter: Character) -> String? {
    for argument in arguments where argument.hasPrefix("-") && !argument.hasPrefix("--") {
      guard let index = argument.firstIndex(of: letter),
        argument.dropFirst().first?.isLetter == true
      else { continue }
      let before = argument[argument.index(after: argument.startIndex)..<index]
      guard before.allSatisfy({ "abcCOsvxX".contains($0) }) else { continue }
      let value = argument[argument.index(after: index)...]
      if !value.isEmpty { return String(value) }
    }
    return nil
  }
}
