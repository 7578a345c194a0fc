package import Findings
import Kubernetes
import Scalars

/// A program that dumps a database is not older than the server.
package struct ClientOlderThanServer: Check {
  package static let info = CheckInfo(
    id: "bak-client-older-than-server",
    finds: "a dump whose client is of an older major version than the database that it reads",
    why:
      "pg_dump refuses a newer server: from the day on which the server was raised there is no backup",
    mend: "raise the image of the job together with that of the database",
    source: "PostgreSQL 17 documentation, pg_dump, Notes; MySQL 8.4 manual, mysqldump",
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db -Fc -f /backup/shop.dump shop", image: "postgres:14.4"),
      good: BackupExample.job("pg_dump -h db -Fc -f /backup/shop.dump shop", image: "postgres:16.9")
    ))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.flatMap { job in
      var seen: Set<String> = []
      let dumps = job.dumps.compactMap { dump -> Finding? in
        guard let client = dump.client else { return nil }
        let server = dump.server ?? Self.onlyServer(dump, objects)
        return check(dump.name, client, server, isKnown: dump.server != nil)
      }
      let images = job.images.compactMap { container -> Finding? in
        guard let text = container.image, let image = try? ImageReference(parsing: text),
          let release = BackupImage.of(image)?.client(image)
        else { return nil }
        let client = DatabaseDump.Client(
          release: release, source: text, cursor: container.cursor["image"])
        return check("the client", client, job.servers.first, isKnown: true)
      }
      return (dumps + images).filter { seen.insert("\($0.path ?? "") \($0.message)").inserted }
    }
  }

  private func check(
    _ program: String, _ client: DatabaseDump.Client, _ server: ServedDatabase?, isKnown: Bool
  ) -> Finding? {
    guard let server, let release = server.release, release.engine == client.release.engine,
      client.release < release
    else { return nil }
    let message =
      "client major \(client.release) (\(program) of \(client.source)) is below server major"
      + " \(release) (\(server.source) of \(server.description)): the client must be"
      + " \(release) or newer"
    let hint =
      "use an image with \(release.engine.rawValue) \(release), as \(server.description) does"
    var finding =
      client.line.map { self.finding(client.cursor, line: $0, message, hint: hint) }
      ?? self.finding(client.cursor, message, hint: hint)
    // Only PostgreSQL's programs refuse a newer server outright; and a guess is no proof.
    if release.engine != .postgres || !isKnown { finding.severity = .warning }
    return finding
  }

  /// Where nobody knows the host, the only database of its kind in the namespace is meant.
  private static func onlyServer(_ dump: DatabaseDump, _ objects: ObjectSet) -> ServedDatabase? {
    guard dump.host == .unknown else { return nil }
    let servers = objects.databases.all.filter { server in
      server.engine == dump.engine && server.member.namespace == dump.run.pod.namespace
    }
    return servers.count == 1 ? servers[0] : nil
  }
}
