import Contract
import YAML

/// The question about finished backups that PostgreSQL's exporters ask beside their own.
///
/// One text for both: postgres_exporter makes `vibe_backup_` and the column a metric, CloudNativePG
/// puts `cnpg_` before that. A column without a value, such as the size of the backup before the
/// first, is NaN.
/// Source: postgres_exporter 0.16.0, `cmd/postgres_exporter/queries.go` (UserQuery) and
/// `namespace.go`; CloudNativePG 1.30, "Monitoring", "Structure of a user defined metric" and
/// "Output of a user defined metric".
enum BackupQuery {
  static let name = "vibe_backup"

  enum Column: String, CaseIterable {
    /// A label, with the values of BackupKind.
    case kind
    case lastSize = "last_size_bytes"
    case previousSize = "previous_size_bytes"
    case lastCompleted = "last_completed_timestamp_seconds"

    fileprivate var usage: String { self == .kind ? "LABEL" : "GAUGE" }

    fileprivate var description: String {
      switch self {
      case .kind: "What the backup is one of: daily or weekly."
      case .lastSize: "Size of the newest finished backup."
      case .previousSize: "Size of the finished backup before that."
      case .lastCompleted: "When the newest finished backup was recorded."
      }
    }

    /// Name of the metric as postgres_exporter gives it.
    var metric: String { "\(BackupQuery.name)_\(rawValue)" }
  }

  /// Names of the schema and of functions are written out: CloudNativePG fixes the search path.
  private static let statement = """
    SELECT kind,
           (pg_catalog.array_agg(bytes ORDER BY finished_at DESC))[1] AS \(Column.lastSize.rawValue),
           (pg_catalog.array_agg(bytes ORDER BY finished_at DESC))[2] AS \(Column.previousSize.rawValue),
           extract(epoch FROM pg_catalog.max(finished_at))::pg_catalog.float8
             AS \(Column.lastCompleted.rawValue)
      FROM \(BackupRecords.table)
     GROUP BY kind

    """

  static var text: String {
    Emitter.text(
      .mapping([
        Node.Entry(
          name,
          .mapping([
            Node.Entry("query", .string(statement)),
            Node.Entry("metrics", .sequence(Column.allCases.map(metric))),
          ]))
      ]))
  }

  private static func metric(_ column: Column) -> Node {
    .mapping([
      Node.Entry(
        column.rawValue,
        .mapping([
          Node.Entry("usage", .string(column.usage)),
          Node.Entry("description", .string(column.description)),
        ]))
    ])
  }
}
