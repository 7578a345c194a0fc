package import Findings
import Kubernetes

/// A database does not meet files of another major version.
package struct MajorJump: Check {
  package static let info = CheckInfo(
    id: "img-major-jump-on-data",
    finds: "a database whose major version differs from the previous render, on the same volume",
    why: "the server refuses to start on the files of another major version",
    mend: "dump and restore into a new volume, or run pg_upgrade first",
    source:
      "PostgreSQL 17 documentation, 18.6 Upgrading a PostgreSQL Cluster; MySQL 8.4 and MongoDB 8"
      + " upgrade paths",
    example: CheckExample(
      bad: BackupExample.database.replacing("postgres:16.9", with: "postgres:17.2"),
      good: BackupExample.database.replacing("postgres:16.9", with: "postgres:16.10"),
      previous: BackupExample.database))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let previous = objects.comparison.previous else { return [] }
    let before = previous.objects.databases.all
    return objects.databases.all.compactMap { server in
      guard server.keepsData, let new = server.release,
        let was = before.first(where: { Self.isSame(server, $0) }), let old = was.release,
        new.engine == old.engine, new != old, !Self.upgradesItself(server)
      else { return nil }
      guard let problem = Self.problem(server, from: old, to: new) else { return nil }
      var finding = finding(
        server.image,
        "major \(old) (\(was.source) in \(previous.name)) becomes \(new) (\(server.source)) on the same"
          + " volume: \(problem.text)")
      if !problem.isRefused { finding.severity = .warning }
      return finding
    }
  }

  /// The same object, or another one on the same claim.
  private static func isSame(_ now: ServedDatabase, _ before: ServedDatabase) -> Bool {
    now.member.identity == before.member.identity
      || now.member.namespace == before.member.namespace
        && !now.claims.isDisjoint(with: before.claims)
  }

  /// Images and operators that upgrade the files.
  private static func upgradesItself(_ server: ServedDatabase) -> Bool {
    server.source.contains("pgautoupgrade") || server.member.identity.group == "acid.zalan.do"
      || server.pod?.containers.contains { $0.image?.contains("pgautoupgrade") == true } == true
  }

  private static func problem(
    _ server: ServedDatabase, from old: DatabaseRelease, to new: DatabaseRelease
  ) -> (text: String, isRefused: Bool)? {
    let isDown = new < old
    switch new.engine {
    case .postgres:
      // CloudNativePG upgrades the files since 1.26, with the database stopped.
      if server.pod == nil {
        return isDown
          ? ("the operator refuses an older one", true)
          : (
            "operators before CloudNativePG 1.26 refuse it, later ones stop the database for it",
            false
          )
      }
      return ("the server refuses to start on the files of another major version", true)
    case .mysql, .mariadb:
      return isDown ? ("the server refuses the files of a newer one", true) : nil
    case .mongo:
      if isDown { return ("the server refuses the files of a newer one", true) }
      let step = (new.major.first ?? 0) - (old.major.first ?? 0)
      return step > 1 ? ("each major version in between has to run once", true) : nil
    }
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
