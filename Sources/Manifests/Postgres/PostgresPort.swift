import Contract
import Kubernetes

/// The port of the StatefulSet's PostgreSQL.
enum PostgresPort: String, PortSet {
  case postgres

  var number: Int { DatabaseFacts.port }
}
