import Kubernetes

/// A file of a PostgreSQL exporter, by its key in the ConfigMap.
enum ExporterFile: String, KeySet {
  case queries = "queries.yaml"
}
