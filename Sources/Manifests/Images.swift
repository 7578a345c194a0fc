import Scalars

/// Every image of the set but the server's own, which the environment file names.
///
/// A tag names one build; none of them moves. To update one, change it here, read the notes of the
/// release, and check the facts beside it.
package enum Images {
  /// PostgreSQL of the StatefulSet, and pg_dump of the backups in every mode: pg_dump is never
  /// older than the server that it reads, and one image family writes and reads the dumps.
  package static let postgres = ContainerImage(
    "postgres:16.9-bookworm", user: 999,
    programs: [
      "postgres", "pg_isready", "pg_dump", "pg_restore", "psql", "sh", "cat", "cut", "date",
      "grep", "head", "rm", "sha256sum", "sleep", "wc",
    ],
    source: "github.com/docker-library/postgres, 16/bookworm/Dockerfile: groupadd postgres "
      + "--gid=999, useradd --uid=999; Debian 12 with coreutils, dash and grep")

  /// The same major version as the operator's instances run it.
  package static let cloudNativePostgres = ContainerImage(
    "ghcr.io/cloudnative-pg/postgresql:16.9", user: 26, programs: ["postgres", "psql"],
    source: "github.com/cloudnative-pg/postgres-containers: usermod -u 26 postgres; "
      + "CloudNativePG API reference, ClusterSpec.postgresUID, default 26")

  /// Uploads dumps to S3, Google Cloud Storage or a volume; made for any user.
  package static let rclone = ContainerImage(
    "rclone/rclone:1.68.2", user: postgres.user,
    programs: ["rclone", "sh", "date", "mkdir", "sed", "sha256sum", "sort"],
    source: "github.com/rclone/rclone, Dockerfile: FROM alpine, ENTRYPOINT rclone; busybox tools")

  package static let grafana = ContainerImage(
    "grafana/grafana:11.4.0", user: 472, programs: [],
    source: "github.com/grafana/grafana v11.4.0, Dockerfile: ARG GF_UID=472, ENTRYPOINT /run.sh")

  package static let prometheus = ContainerImage(
    "prom/prometheus:v3.1.0", user: 65534, programs: ["prometheus", "promtool"],
    source: "github.com/prometheus/prometheus v3.1.0, Dockerfile: USER nobody, ENTRYPOINT "
      + "/bin/prometheus")

  package static let alertmanager = ContainerImage(
    "prom/alertmanager:v0.28.0", user: 65534, programs: ["alertmanager", "amtool"],
    source: "github.com/prometheus/alertmanager v0.28.0, Dockerfile: USER nobody, ENTRYPOINT "
      + "/bin/alertmanager")

  package static let postgresExporter = ContainerImage(
    "prometheuscommunity/postgres-exporter:v0.16.0", user: 65534, programs: ["postgres_exporter"],
    source: "github.com/prometheus-community/postgres_exporter v0.16.0, Dockerfile: USER nobody, "
      + "ENTRYPOINT /bin/postgres_exporter")

  package static let kubeStateMetrics = ContainerImage(
    "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.13.0", user: 65534,
    programs: ["kube-state-metrics"],
    source: "github.com/kubernetes/kube-state-metrics v2.13.0, Dockerfile: USER nobody, "
      + "ENTRYPOINT /kube-state-metrics")

  package static let nodeExporter = ContainerImage(
    "prom/node-exporter:v1.8.2", user: 65534, programs: ["node_exporter"],
    source: "github.com/prometheus/node_exporter v1.8.2, Dockerfile: USER nobody, ENTRYPOINT "
      + "/bin/node_exporter")

  package static let prometheusAdapter = ContainerImage(
    "registry.k8s.io/prometheus-adapter/prometheus-adapter:v0.12.0", user: 65534,
    programs: ["adapter"],
    source: "github.com/kubernetes-sigs/prometheus-adapter v0.12.0, Dockerfile: USER 65534, "
      + "ENTRYPOINT /adapter")

  /// The whole table, in the order of the declarations.
  package static let all = [
    postgres, cloudNativePostgres, rclone, prometheus, alertmanager, postgresExporter,
    kubeStateMetrics, nodeExporter, grafana, prometheusAdapter,
  ]

  /// Major version of PostgreSQL that the set runs: that of both images above.
  package static let postgresMajorVersion = 16
}
