import Scalars

/// One copy of a database that a job of the set takes.
package struct DatabaseDump: Sendable {
  package let run: ProgramRun
  package let engine: DatabaseRelease.Engine
  package let host: Host
  /// The database that it reads; nil when that is none of the set's, or not known.
  package let server: ServedDatabase?
  /// The release of the client, with what says so.
  package let client: Client?
  package let output: DumpOutput

  /// Where the client looks for the database.
  package enum Host: Sendable, Hashable {
    /// Nothing is said: the socket of the pod.
    case local
    case named(String)
    /// In a variable whose value the set does not hold.
    case unknown
  }

  /// Which client it is, and how that is known.
  package struct Client: Sendable {
    package let release: DatabaseRelease
    /// `postgres:14.4`, `postgresql14-client`.
    package let source: String
    /// The field that decides it.
    package let cursor: Cursor
    /// The line of the script in it.
    package var line: Int?
  }

  package var name: String { run.name }
}

extension DatabaseDump {
  init(
    _ run: ProgramRun, _ engine: DatabaseRelease.Engine, in container: ProgramRuns.OfContainer,
    _ objects: ObjectSet
  ) {
    let host = Self.host(of: run, engine)
    self.init(
      run: run, engine: engine, host: host, server: Self.server(at: host, run, engine, objects),
      client: run.remote == nil ? Client(of: run, engine, in: container) : nil,
      output: DumpOutput(of: run, engine))
  }

  private static func server(
    at host: Host, _ run: ProgramRun, _ engine: DatabaseRelease.Engine, _ objects: ObjectSet
  ) -> ServedDatabase? {
    let databases = objects.databases
    if let remote = run.remote {
      return databases.all.first { server in
        remote.contains { word in
          let name = word.split(separator: "/").last.map(String.init) ?? word
          return name == server.member.name || name.hasPrefix(server.member.name + "-")
        }
      }
    }
    switch host {
    case .local:
      return databases.all.first {
        $0.member.index == run.pod.workload.index && $0.engine.speaks(engine)
      }
    case .named(let name): return databases.server(at: name, from: run.pod.namespace, engine)
    case .unknown: return nil
    }
  }

  // MARK: Host

  static func host(of run: ProgramRun, _ engine: DatabaseRelease.Engine) -> Host {
    let written: String? =
      switch engine {
      case .postgres: postgresHost(run)
      case .mysql, .mariadb: run.option("-h", "--host")
      case .mongo:
        run.option(nil, "--uri").flatMap(hostOfURL) ?? run.option("-h", "--host").map(withoutSet)
          ?? run.arguments.lazy.compactMap(hostOfURL).first
      }
    guard var host = written, !host.isEmpty else { return .local }
    host = host.split(separator: ",").first.map(String.init) ?? host
    if host.contains("*") || host.contains("$") { return .unknown }
    if ["localhost", "127.0.0.1", "::1"].contains(host) || host.hasPrefix("/") { return .local }
    if engine == .mongo || engine == .mysql || engine == .mariadb,
      let colon = host.lastIndex(of: ":")
    {
      host = String(host[..<colon])
    }
    return .named(host)
  }

  /// Source: PostgreSQL 17 documentation, 32.1 and 32.15: an option wins over `PGHOST`.
  private static func postgresHost(_ run: ProgramRun) -> String? {
    if let host = run.option("-h", "--host") { return host }
    let names = [run.option("-d", "--dbname")].compactMap { $0 } + run.arguments
    for text in names {
      if let host = hostOfURL(text) { return host }
      if let start = text.firstRange(of: "host=") {
        return String(text[start.upperBound...].prefix { $0 != " " && $0 != "'" })
      }
      // A variable that nobody knows stands for the database as a whole: it may be a URL.
      if text == "*", run.variables["PGHOST"] == nil, !knows("PGHOST", run) { return "*" }
    }
    if let host = run.variables["PGHOST"] { return host }
    if let host = run.variables["PGHOSTADDR"] { return host }
    return knows("PGHOST", run) || run.variables["PGSERVICEFILE"] != nil ? "*" : nil
  }

  /// The variable is there, whatever it holds.
  private static func knows(_ name: String, _ run: ProgramRun) -> Bool {
    run.container.environment.contains { $0["name"].text == name }
      || run.script.script.commands.contains { $0.assignments.contains { $0.name == name } }
      || !run.container.cursor["envFrom"].items.isEmpty
  }

  private static func hostOfURL(_ text: String) -> String? {
    guard let scheme = text.firstRange(of: "://") else { return nil }
    var authority = text[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }
    if let at = authority.lastIndex(of: "@") {
      authority = authority[authority.index(after: at)...]
    }
    let first = authority.prefix { $0 != "," }
    return String(first.prefix { $0 != ":" })
  }

  /// `rs0/mongo-0:27017,mongo-1:27017` names a replica set before its members.
  private static func withoutSet(_ text: String) -> String {
    text.firstIndex(of: "/").map { String(text[text.index(after: $0)...]) } ?? text
  }
}

extension DatabaseDump.Client {
  /// The client that a container calls: by its folder, by the package that the script installs, by the
  /// image.
  init?(
    of run: ProgramRun, _ engine: DatabaseRelease.Engine, in container: ProgramRuns.OfContainer
  ) {
    if let folder = Self.folder(run.path, engine) {
      self.init(
        release: folder.release, source: folder.text, cursor: run.cursor, line: run.command.line)
      return
    }
    let image = container.container.image.flatMap { try? ImageReference(parsing: $0) }
    if let package = Self.installed(container.runs, engine, on: image) {
      self.init(
        release: package.release, source: package.text, cursor: package.run.cursor,
        line: package.run.command.line)
      return
    }
    guard let image, let release = Self.release(image, engine) else { return nil }
    self.init(release: release, source: "\(image)", cursor: container.container.cursor["image"])
  }

  private static func release(
    _ image: ImageReference, _ engine: DatabaseRelease.Engine
  ) -> DatabaseRelease? {
    if let backup = BackupImage.of(image) { return backup.client(image) }
    if let release = DatabaseRelease.of(image), release.engine.speaks(engine) { return release }
    let name = image.repository.split(separator: "/").last ?? ""
    guard engine == .postgres,
      ["postgres-client", "postgresql-client", "psql", "pgclient"].contains(name)
    else { return nil }
    return image.tag.flatMap { DatabaseRelease(engine: engine, numbers: $0.prefix { $0 != "-" }) }
  }

  /// `/usr/lib/postgresql/14/bin/pg_dump`, `/usr/pgsql-14/bin/pg_dump`.
  private static func folder(
    _ path: String, _ engine: DatabaseRelease.Engine
  ) -> (release: DatabaseRelease, text: String)? {
    guard engine == .postgres, path.hasPrefix("/") else { return nil }
    let parts = path.split(separator: "/")
    for (index, part) in parts.enumerated() {
      let number: Substring? =
        if part.hasPrefix("pgsql-") {
          part.dropFirst("pgsql-".count)
        } else if index > 0,
          parts[index - 1] == "postgresql"
        { part } else { nil }
      if let number, let release = DatabaseRelease(engine: engine, numbers: number) {
        return (release, path)
      }
    }
    return nil
  }

  /// A client package that the script installs before.
  ///
  /// Sources: Alpine Linux packages (`postgresql16-client`), Debian and apt.postgresql.org
  /// (`postgresql-client-16`), yum.postgresql.org (`postgresql16`); what `postgresql-client` means in
  /// a release of a distribution: pkgs.alpinelinux.org, packages.debian.org, packages.ubuntu.com.
  private static func installed(
    _ runs: [ProgramRun], _ engine: DatabaseRelease.Engine, on image: ImageReference?
  ) -> (release: DatabaseRelease, text: String, run: ProgramRun)? {
    guard engine == .postgres else { return nil }
    let installers: Set<String> = ["apk", "apt-get", "apt", "yum", "dnf", "microdnf"]
    for run in runs where installers.contains(run.name) {
      for package in run.arguments where package.hasPrefix("postgresql") {
        let digits = package.drop { !$0.isNumber }.prefix { $0.isNumber }
        if let release = DatabaseRelease(engine: engine, numbers: digits) {
          return (release, package, run)
        }
        guard let image, let release = distribution(image) else { continue }
        return (
          DatabaseRelease(engine: engine, major: [release]), "\(package) of \(image)", run
        )
      }
    }
    return nil
  }

  private static func distribution(_ image: ImageReference) -> Int? {
    guard let name = image.repository.split(separator: "/").last, let tag = image.tag else {
      return nil
    }
    return releases[String(name)]?.first {
      tag == $0.tag || tag.hasPrefix($0.tag + "-")
        || tag.hasPrefix($0.tag + ".")
    }?.major
  }

  private static let releases: [String: [(tag: String, major: Int)]] = [
    "alpine": [
      ("3.13", 13), ("3.14", 13), ("3.15", 14), ("3.16", 14), ("3.17", 15), ("3.18", 15),
      ("3.19", 16), ("3.20", 16), ("3.21", 17), ("3.22", 17),
    ],
    "debian": [
      ("buster", 11), ("10", 11), ("bullseye", 13), ("11", 13), ("bookworm", 15), ("12", 15),
      ("trixie", 17), ("13", 17),
    ],
    "ubuntu": [
      ("18.04", 10), ("bionic", 10), ("20.04", 12), ("focal", 12), ("22.04", 14), ("jammy", 14),
      ("24.04", 16), ("noble", 16),
    ],
  ]
}
