import Contract
import Manifests
import TestSupport
import Testing

/// What init script, SQL and computed configuration make of a real PostgreSQL.
@Suite struct PostgresRolesTests {
  @Test func `each role logs in with its own password and no other`() throws {
    try ThrowawayPostgres.withRunning { server in
      for (role, password) in server.passwords {
        let good = try server.query("SELECT current_user", as: role, password: password)
        #expect(good.outputText == role.rawValue + "\n", "\(good.errorText)")
        let bad = try server.query("SELECT 1", as: role, password: "guess")
        #expect(bad.errorText.contains("password authentication failed"))
      }
      let superuser = try server.clientQuery("SELECT 1", user: "postgres", password: "guess")
      #expect(superuser.errorText.contains("no pg_hba.conf entry"))
      #expect(
        try server.query("SELECT count(*) FROM pg_authid WHERE rolpassword !~ '^SCRAM'") == "0\n")
      #expect(try server.query("SELECT rolpassword IS NULL FROM pg_authid WHERE oid = 10") == "t\n")
    }
  }

  @Test func `each role may do its work and nothing else`() throws {
    let allowed: [(DatabaseRole, String)] = [
      (.owner, "CREATE TABLE agents (id int); INSERT INTO agents VALUES (7)"),
      (.owner, "CREATE SCHEMA own; CREATE TABLE own.t (id int)"),
      (.backup, "SELECT * FROM agents, own.t"),
      (.monitor, "SELECT * FROM pg_stat_statements LIMIT 1"),
      (.monitor, "SELECT query FROM pg_stat_activity"),
    ]
    let forbidden: [(DatabaseRole, String)] = [
      (.owner, "CREATE ROLE more"), (.owner, "CREATE DATABASE more"),
      (.owner, "SELECT pg_read_file('/etc/passwd')"), (.owner, "SET ROLE postgres"),
      (.backup, "INSERT INTO agents VALUES (8)"), (.backup, "CREATE TABLE t (id int)"),
      (.monitor, "SELECT * FROM agents"), (.monitor, "CREATE TABLE t (id int)"),
    ]
    try ThrowawayPostgres.withRunning { server in
      for (role, sql) in allowed {
        let fault = try server.attempt(sql, as: role)
        #expect(fault == nil, "\(role): \(sql)")
      }
      for (role, sql) in forbidden {
        let fault = try server.attempt(sql, as: role) ?? "nothing refused"
        #expect(fault.contains("permission denied"), "\(role): \(sql): \(fault)")
      }
    }
  }

  @Test func `running the script again changes a password and nothing else`() throws {
    try ThrowawayPostgres.withRunning { server in
      let before = try server.query(roleFacts)
      try server.write("fresh-Password9", to: "OWNER_PASSWORD_FILE")
      let again = try server.makeRoles()
      #expect(again.status == 0, "\(again.errorText)")
      #expect(try server.query(roleFacts) == before)
      #expect(try server.query("SELECT 1", as: .owner, password: "fresh-Password9").status == 0)
      let old = server.passwords[.owner] ?? ""
      #expect(try server.query("SELECT 1", as: .owner, password: old).status != 0)
    }
  }

  @Test func `no password reaches the log or the statement statistics`() throws {
    try ThrowawayPostgres.withRunning { server in
      let broken = try server.makeRoles(["OWNER_ROLE": "pg_monitor"])
      #expect(broken.status != 0)
      #expect(broken.errorText.contains("ERROR postgres-roles: psql failed"))
      let log = try server.folder.text(of: "server.log")
      let statements = try server.query("SELECT query FROM pg_stat_statements")
      for password in server.passwords.values {
        #expect(!log.contains(password))
        #expect(!statements.contains(password))
        #expect(!broken.errorText.contains(password))
      }
    }
  }

  @Test(arguments: ["OWNER_PASSWORD_FILE", "MONITOR_PASSWORD_FILE", "BACKUP_PASSWORD_FILE"])
  func `a password file that is missing or empty stops the script`(name: String) throws {
    try ThrowawayPostgres.withRunning { server in
      let missing = try server.makeRoles([name: server.path("nowhere")])
      #expect(missing.status != 0)
      #expect(missing.errorText.contains("ERROR postgres-roles: the password file"))
      try server.write("", to: name)
      #expect(try server.makeRoles().status != 0)
    }
  }

  private let roleFacts = """
    SELECT r.rolname, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls,
           r.rolconnlimit, r.rolconfig, array_agg(m.roleid::regrole ORDER BY m.roleid)
      FROM pg_roles r LEFT JOIN pg_auth_members m ON m.member = r.oid
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 1
    """
}
