import Testing

@testable import Analysis

@Suite struct SQLReaderTests {
  @Test("cuts statements over quotes, comments and bodies")
  func statements() throws {
    let reading = SQLReader.read(
      """
      -- roles; not a statement
      CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA public;
      /* a /* nested */ ; */ create extension pg_stat_statements;
      \\connect shop
      CREATE ROLE app LOGIN PASSWORD :'password';
      DO $body$ BEGIN; EXECUTE 'x;y'; END $body$;
      SELECT E'it\\'s; ' || "Quoted "" name" #> 'a';
      COPY t FROM stdin;
      it's a row
      \\.
      SELECT 1
      """)
    #expect(reading.faults == [])
    let statements = try #require(reading.content)
    #expect(statements.count == 7)
    #expect(
      statements.compactMap { $0.createdExtension?.name } == ["uuid-ossp", "pg_stat_statements"])
    #expect(statements.compactMap { $0.createdRole?.name } == ["app"])
  }

  @Test(
    "says what is never closed",
    arguments: [
      ("select 'a", "line 1, column 8: the string is never closed"),
      ("/* a", "line 1, column 1: the comment is never closed"),
      ("do $$ a", "line 1, column 4: the string is never closed"),
    ])
  func fault(_ text: String, _ expected: String) {
    #expect(SQLReader.read(text).faults.map(\.description) == [expected])
  }
}
