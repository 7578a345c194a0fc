import Contract
import Environment

/// The first commands of runbooks, with the names that the set gives its objects.
struct RunbookCommands {
  let spec: EnvironmentSpec

  var kubectl: String { "kubectl --namespace \(spec.namespace)" }

  var serverPods: String { "\(kubectl) get pods --selector \(selector(.server)) --output wide" }
  var serverUsage: String { "\(kubectl) top pods --selector \(selector(.server)) --containers" }
  var events: String { "\(kubectl) get events --sort-by .lastTimestamp" }

  /// Lines of the server's log that hold a word.
  func serverLog(_ word: String) -> String {
    "\(kubectl) logs --selector \(selector(.server)) --since 15m --prefix --tail -1 | grep \(word)"
  }

  /// The pods of the database, wherever it runs.
  var databasePods: String {
    switch spec.postgres.mode {
    case .statefulSet: "\(kubectl) get pods --selector \(selector(.database)) --output wide"
    case .cluster:
      "\(kubectl) get pods --output wide --label-columns cnpg.io/instanceRole"
        + " --selector cnpg.io/cluster=\(PostgresConnection.clusterName)"
    case .external(let external): "pg_isready --host \(external.host) --port \(external.port)"
    }
  }

  var databaseLog: String {
    switch spec.postgres.mode {
    case .statefulSet: "\(kubectl) logs --selector \(selector(.database)) --since 15m --tail -1"
    case .cluster:
      "\(kubectl) logs --since 15m --prefix --tail -1"
        + " --selector cnpg.io/cluster=\(PostgresConnection.clusterName)"
    case .external: serverLog("database")
    }
  }

  /// A query as somebody who may see all sessions.
  func query(_ sql: String) -> String {
    let psql =
      switch spec.postgres.mode {
      case .statefulSet:
        "\(kubectl) exec statefulset/postgres --container postgres -- psql --username postgres"
          + " --dbname \(DatabaseFacts.name)"
      case .cluster:
        "\(kubectl) exec service/\(PostgresConnection.clusterName)-rw --container postgres -- psql"
          + " --dbname \(DatabaseFacts.name)"
      case .external(let external):
        "psql --host \(external.host) --port \(external.port) --dbname \(DatabaseFacts.name)"
      }
    return "\(psql) --command \"\(sql)\""
  }

  private func selector(_ component: Component) -> String {
    "app.kubernetes.io/name=\(component.name)"
  }
}
