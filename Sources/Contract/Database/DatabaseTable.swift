/// A table of the server's schema that alerts, scripts or the operations guide mention.
package enum DatabaseTable: String, Sendable, CaseIterable {
  case agents
  case messages
  case issues
  case knowledge
  case sessions
  case outbox
  case auditEvents = "audit_events"
  case schemaMigrations = "schema_migrations"
}
