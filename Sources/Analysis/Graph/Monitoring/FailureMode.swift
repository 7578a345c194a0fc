import Kubernetes

/// A way in which a part of the set fails, with the metrics that tell of it.
struct FailureMode: Sendable {
  /// As a part of a sentence: `the volume of a claim is full`.
  var name: String
  /// Words in the names of metrics that alerts on it read; behind `=` the whole name.
  var words: [String]
  /// What in the set can fail so.
  var find: @Sendable (ObjectSet) -> ObjectSet.Member?

  func isWatched(by metrics: Set<String>) -> Bool {
    metrics.contains { metric in
      words.contains { $0.hasPrefix("=") ? $0.dropFirst() == metric : metric.contains($0) }
    }
  }

  static let all: [FailureMode] = [
    FailureMode(
      name: "the database is down",
      words: [
        "pg_up", "cnpg_collector_up", "database_up", "mysql_up", "redis_up", "mongodb_up",
        "postgres_up", "db_up", "=up",
      ],
      find: { objects in
        objects.pods.first { pod in pod.longRunning.contains { DatabaseImage.of($0) != nil } }?
          .workload
          ?? objects.members("Cluster").first { $0.identity.group == "postgresql.cnpg.io" }
      }),
    FailureMode(
      name: "a volume is full",
      words: ["volume_stats", "filesystem_avail", "filesystem_free", "disk_used", "pvc_"],
      find: { objects in
        objects.members("PersistentVolumeClaim").first
          ?? objects.members("StatefulSet").first {
            !$0.root[at: "spec", "volumeClaimTemplates"].items.isEmpty
          }
      }),
    FailureMode(
      name: "a certificate expires",
      words: [
        "certificate_expiration", "cert_expiry", "ssl_expire", "not_after", "cert_not_after",
      ],
      find: { objects in
        objects.members("Certificate").first
          ?? objects.members("Ingress").first { !$0.root[at: "spec", "tls"].items.isEmpty }
      }),
    FailureMode(
      name: "a quota is nearly used up", words: ["resourcequota"],
      find: { $0.members("ResourceQuota").first }),
    FailureMode(
      name: "an autoscaler is at its maximum", words: ["horizontalpodautoscaler", "kube_hpa_"],
      find: { $0.members("HorizontalPodAutoscaler").first }),
    FailureMode(
      name: "containers restart again and again",
      words: ["restarts_total", "waiting_reason", "terminated_reason", "CrashLoop"],
      find: { objects in
        objects.monitoring.producers.first { $0.program == .kubeStateMetrics }?.pod?.workload
      }),
  ]
}
