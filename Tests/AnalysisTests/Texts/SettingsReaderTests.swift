import Testing
import YAML

@testable import Analysis

@Suite("Readers of settings") struct SettingsReaderTests {
  @Test("reads sections, comments and quotes of an INI file")
  func ini() throws {
    let reading = INIReader.read(
      "app_mode = production\n; no\n[server]\nhttp_port = 3000\nroot_url=\"https://x/\"\nskip-name\n[broken\n"
    )
    let node = try #require(reading.content)
    #expect(node["app_mode"]?.string == "production")
    #expect(node["server"]?["http_port"]?.string == "3000")
    #expect(node["server"]?["root_url"]?.string == "https://x/")
    #expect(node["server"]?.entry("http_port")?.keyMark == Mark(line: 4, column: 1))
    #expect(
      reading.faults.map(\.description) == [
        "line 7, column 8: expected ']' after the name of the section"
      ])
  }

  @Test("reads variables of .env files and properties")
  func variables() throws {
    let node = try #require(
      VariablesReader.read("# x\nexport A_B='c d'\nlog.level=debug\n\nURL: http://x/\n").content)
    #expect(node["A_B"]?.string == "c d")
    #expect(node["log.level"]?.string == "debug")
    #expect(node["URL"]?.string == "http://x/")
  }

  @Test("reads postgresql.conf")
  func postgres() throws {
    let reading = PostgreSQLSettingsReader.read(
      "# x\nShared_Buffers = 512MB # note\nlisten_addresses '*'\nlog_line_prefix = '%m [%p] it''s '\nport=5433\n"
    )
    #expect(reading.faults == [])
    let node = try #require(reading.content)
    #expect(node["shared_buffers"]?.string == "512MB")
    #expect(node["listen_addresses"]?.string == "*")
    #expect(node["log_line_prefix"]?.string == "%m [%p] it's ")
    #expect(node["port"]?.string == "5433")
  }

  @Test(
    "says where postgresql.conf is wrong",
    arguments: [
      (
        "listen_addresses = *",
        "line 1, column 20: 'listen_addresses': found '*', expected a value in single quotes"
      ),
      (
        "a = 1\nshared_buffers = 512 MB",
        "line 2, column 22: 'shared_buffers': found 'M' after the value, expected the end of the line: a value with blanks or signs needs single quotes"
      ),
      ("port =", "line 1, column 7: 'port': found the end of the text, expected a value"),
      ("log_line_prefix = '%m", "line 1, column 19: 'log_line_prefix': the quote is never closed"),
      ("= 5", "line 1, column 1: found '=', expected the name of a parameter"),
    ])
  func postgresFault(_ text: String, _ expected: String) {
    #expect(PostgreSQLSettingsReader.read(text).faults.map(\.description) == [expected])
  }

  @Test("reads pg_hba.conf")
  func access() {
    let reading = HostBasedAuthenticationReader.read(
      "# x\nlocal all all trust\nhost all all 10.0.0.1/8 scram-sha-256\nhost all \"a b\" 10.0.0.0 255.0.0.0 md5\nhostssl all all samenet cert clientcert=1\n"
    )
    #expect(reading.faults == [])
    #expect(reading.content?.map(\.method) == ["trust", "scram-sha-256", "md5", "cert"])
  }

  @Test(
    "says where pg_hba.conf is wrong",
    arguments: [
      (
        "host all all 10.0.0.0/8 scram",
        "line 1, column 25: 'scram' is no method, expected trust, reject, scram-sha-256, md5, password, gss, sspi, ident, peer, ldap, radius, cert, pam, bsd, oauth"
      ),
      (
        "hosts all all all md5",
        "line 1, column 1: 'hosts' is no type, expected local, host, hostssl, hostnossl, hostgssenc, hostnogssenc"
      ),
      ("host all all 10.0.0.0/33 md5", "line 1, column 14: '10.0.0.0/33' is no range of addresses"),
      ("host all all all", "line 1, column 14: found the end of the line, expected a method"),
      (
        "host all all 10.0.0.0 md5",
        "line 1, column 23: expected a mask, or the address with /length"
      ),
    ])
  func accessFault(_ text: String, _ expected: String) {
    #expect(HostBasedAuthenticationReader.read(text).faults.map(\.description) == [expected])
  }
}
