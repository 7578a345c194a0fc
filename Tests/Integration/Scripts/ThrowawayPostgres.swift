import Contract
import Foundation
import Manifests
import TestSupport

/// A real PostgreSQL in a folder of its own, set up from what we emit as the image would do it.
///
/// Source: github.com/docker-library/postgres, docker-entrypoint.sh: initdb; a server without TCP
/// for the database and the scripts of /docker-entrypoint-initdb.d; then the real start.
final class ThrowawayPostgres {
  let folder: ScratchFolder
  let port: Int
  private let binaries: String
  private var isRunning = false

  /// With the characters that quoting goes wrong with; the last one is what a URL may hold.
  let passwords: [DatabaseRole: String] = [
    .monitor: "monitor'Password\\2", .backup: "backup:Pass\"word$3", .owner: "ownerPassword1",
  ]

  /// What a laptop's environment comes to.
  static let smallSettings = PostgresSettings(
    memory: 512, storage: 2048, cpus: 0, connections: 40)

  /// Runs a test on a server that is gone afterwards.
  ///
  /// With a script that makes the server's certificate, in the folder `tls`, connections are encrypted.
  static func withRunning(
    settings: PostgresSettings = smallSettings, certificateScript: String? = nil,
    _ test: (ThrowawayPostgres) throws -> Void
  ) throws {
    let server = try ThrowawayPostgres(settings, certificateScript)
    defer { server.remove() }
    try server.start()
    try test(server)
  }

  private init(_ settings: PostgresSettings, _ certificateScript: String?) throws {
    folder = try ScratchFolder()
    port = try freePort()
    binaries = try ThrowawayPostgres.newestBinaries()
    do {
      try writeFiles(settings, encrypted: certificateScript != nil)
      if let certificateScript {
        try write(certificateScript, to: "certificate.sh")
        try makeCertificate(in: "tls")
      }
      try initialise()
    } catch {
      folder.remove()
      throw error
    }
  }

  func path(_ name: String) -> String { folder.path + "/" + name }

  /// Folder of psql, pg_dump and pg_restore.
  var programs: String { binaries }

  /// What a client over TCP needs to log in as a role.
  func clientEnvironment(user: String, password: String) -> [String: String] {
    [
      "PATH": binaries + ":/usr/bin:/bin", "PGHOST": "127.0.0.1", "PGPORT": "\(port)",
      "PGDATABASE": DatabaseFacts.name, "PGUSER": user, "PGPASSWORD": password,
      "HOME": folder.path,
    ]
  }

  /// Writes a file that the server's user can read.
  func write(_ text: String, to name: String) throws {
    try folder.write(text, to: name)
    try OrdinaryUser.own(folder)
  }

  func start() throws {
    try expectSuccess(control("start", ["-o", serverOptions(listen: "127.0.0.1")]))
    isRunning = true
  }

  func stop() throws {
    guard isRunning else { return }
    try expectSuccess(control("stop", ["-m", "fast"]))
    isRunning = false
  }

  func remove() {
    // The folder goes in any case; a server that is left over ends by itself without its folder.
    try? stop()
    folder.remove()
  }

  /// Runs the emitted script that makes the roles.
  func makeRoles(_ changes: [String: String] = [:]) throws -> ProgramRun {
    var environment = [
      "PATH": binaries + ":/usr/bin:/bin", "PGPORT": "\(port)", "POSTGRES_DB": DatabaseFacts.name,
      "POSTGRES_USER": "postgres", "OWNER_ROLE": DatabaseRole.owner.rawValue,
      "MONITOR_ROLE": DatabaseRole.monitor.rawValue, "BACKUP_ROLE": DatabaseRole.backup.rawValue,
      "ROLES_SQL": path("roles.sql"), "POSTGRES_SOCKETS": path("sockets"),
    ]
    for role in DatabaseRole.allCases { environment[role.passwordFile] = path(role.passwordFile) }
    return try OrdinaryUser.run(
      "sh", [path("roles.sh")], environment: environment.merging(changes) { $1 }, in: folder)
  }

  /// Runs statements as the superuser through the socket and returns unaligned rows.
  @discardableResult
  func query(_ sql: String) throws -> String {
    let result = try OrdinaryUser.run(
      binaries + "/psql",
      [
        "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", path("sockets"), "-p", "\(port)", "-U", "postgres",
        "-d", DatabaseFacts.name, "-c", sql,
      ], in: folder)
    try expectSuccess(result)
    return result.outputText
  }

  /// Runs statements as a role over TCP.
  func query(_ sql: String, as role: DatabaseRole, password: String) throws -> ProgramRun {
    try clientQuery(sql, user: role.rawValue, password: password)
  }

  /// What PostgreSQL says when a role runs statements; nil when it does what it is told.
  func attempt(_ sql: String, as role: DatabaseRole) throws -> String? {
    let result = try query(sql, as: role, password: passwords[role] ?? "")
    return result.status == 0 ? nil : result.errorText
  }

  func clientQuery(
    _ sql: String, user: String, password: String, _ changes: [String: String] = [:]
  ) throws -> ProgramRun {
    try OrdinaryUser.run(
      binaries + "/psql", ["-XAtq", "-v", "ON_ERROR_STOP=1", "-c", sql],
      environment: clientEnvironment(user: user, password: password).merging(changes) { $1 },
      in: folder)
  }

  /// Puts a dump in the place of everything that the database holds.
  func restore(_ dump: String) throws {
    try expectSuccess(
      OrdinaryUser.run(
        binaries + "/pg_restore",
        [
          "-h", path("sockets"), "-p", "\(port)", "-U", "postgres", "-d", DatabaseFacts.name,
          "--clean", "--if-exists", "--exit-on-error", dump,
        ], in: folder))
  }

  /// Runs the script that makes an authority, a certificate and a key.
  func makeCertificate(in name: String) throws {
    try expectSuccess(
      OrdinaryUser.run("sh", [path("certificate.sh"), path(name)], in: folder))
  }

  private func writeFiles(_ settings: PostgresSettings, encrypted: Bool) throws {
    let files = PostgresFiles(
      settings, certificateFolder: encrypted ? path("tls") : nil, try Templates.read())
    guard files.findings.isEmpty else { throw SetUpFailure(description: "\(files.findings)") }
    try folder.write(files.configuration, to: "postgresql.conf")
    try folder.write(files.hostBasedAuthentication, to: "pg_hba.conf")
    try folder.write(files.rolesScript, to: "roles.sh")
    try folder.write(files.rolesSQL, to: "roles.sql")
    for (role, password) in passwords { try folder.write(password, to: role.passwordFile) }
    try FileManager.default.createDirectory(
      atPath: path("sockets"), withIntermediateDirectories: true)
    try OrdinaryUser.own(folder)
  }

  private func initialise() throws {
    try expectSuccess(
      OrdinaryUser.run(
        binaries + "/initdb",
        [
          "--pgdata", path("data"), "--username=postgres",
          "--pwfile", path(DatabaseRole.owner.passwordFile), "--no-sync",
        ] + PostgresFiles.initdbArguments, in: folder))
    try expectSuccess(control("start", ["-o", serverOptions(listen: "")]))
    isRunning = true
    try expectSuccess(
      OrdinaryUser.run(
        binaries + "/createdb",
        ["-h", path("sockets"), "-p", "\(port)", "-U", "postgres", DatabaseFacts.name], in: folder))
    try expectSuccess(makeRoles())
    try stop()
  }

  private func serverOptions(listen: String) -> String {
    "-c config_file=\(path("postgresql.conf")) -c hba_file=\(path("pg_hba.conf"))"
      + " -c unix_socket_directories=\(path("sockets")) -c port=\(port)"
      + " -c listen_addresses='\(listen)' -c fsync=off"
  }

  /// Runs pg_ctl, which waits until the server has started or stopped.
  private func control(_ action: String, _ arguments: [String]) throws -> ProgramRun {
    let words =
      LongRunning.prefix + [
        binaries + "/pg_ctl", action, "--pgdata", path("data"), "--wait", "--log",
        path("server.log"),
      ] + arguments
    return try OrdinaryUser.run(words[0], Array(words.dropFirst()), in: folder)
  }

  private func expectSuccess(_ result: ProgramRun) throws {
    guard result.status != 0 else { return }
    let log = (try? folder.text(of: "server.log")) ?? ""
    throw SetUpFailure(description: result.outputText + result.errorText + log)
  }

  private static func newestBinaries() throws -> String {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    guard let newest = versions.compactMap(Int.init).max() else {
      throw SetUpFailure(description: "no PostgreSQL in \(root): apt-get install postgresql")
    }
    return "\(root)/\(newest)/bin"
  }
}

extension DatabaseRole {
  /// The environment variable of postgres-roles.sh that names the role's password file.
  var passwordFile: String {
    switch self {
    case .owner: "OWNER_PASSWORD_FILE"
    case .monitor: "MONITOR_PASSWORD_FILE"
    case .backup: "BACKUP_PASSWORD_FILE"
    }
  }
}
