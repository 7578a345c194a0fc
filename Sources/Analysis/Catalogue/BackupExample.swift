/// The set that the examples of the checks of backups begin with.
enum BackupExample {
  /// A database behind a Service.
  static let database = """
    apiVersion: v1
    kind: Service
    metadata: { name: db, namespace: shop }
    spec: { clusterIP: None, selector: { app: db }, ports: [{ port: 5432 }] }
    ---
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db, namespace: shop }
    spec:
      serviceName: db
      selector: { matchLabels: { app: db } }
      template:
        metadata: { labels: { app: db } }
        spec:
          containers:
            - name: postgres
              image: postgres:16.9
              volumeMounts: [{ name: data, mountPath: /var/lib/postgresql }]
      volumeClaimTemplates:
        - metadata: { name: data }
          spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
    """

  /// The database, and a job that runs a command in an image.
  ///
  /// - Parameters:
  ///   - command: one line of shell text, without double quotes.
  ///   - image: of the container.
  ///   - environment: items of `env` in flow style.
  ///   - volume: what is mounted at /backup, in flow style.
  ///   - labels: of the pods, in flow style.
  ///   - schedule: when it runs.
  /// - Returns: the manifests.
  static func job(
    _ command: String, image: String = "postgres:16.9", environment: String = "",
    volume: String = "persistentVolumeClaim: { claimName: store }", labels: String = "app: backup",
    schedule: String = "0 2 * * *"
  ) -> String {
    """
    \(database)
    ---
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: backup, namespace: shop }
    spec:
      schedule: "\(schedule)"
      jobTemplate:
        spec:
          template:
            metadata: { labels: { \(labels) } }
            spec:
              restartPolicy: Never
              containers:
                - name: dump
                  image: \(image)
                  command: [bash, -ec, "\(command)"]
                  env: [\(environment)]
                  volumeMounts: [{ name: store, mountPath: /backup }]
              volumes:
                - name: store
                  \(volume)
    """
  }

  /// The database behind a policy, and a job that restores it.
  ///
  /// - Parameter labels: of the pods that the policy lets in, in flow style.
  /// - Returns: the manifests.
  static func restore(from labels: String) -> String {
    """
    \(database)
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: db, namespace: shop }
    spec:
      podSelector: { matchLabels: { app: db } }
      policyTypes: [Ingress]
      ingress: [{ from: [{ podSelector: { matchLabels: { \(labels) } } }], ports: [{ port: 5432 }] }]
    ---
    apiVersion: batch/v1
    kind: Job
    metadata: { name: restore, namespace: shop }
    spec:
      template:
        metadata: { labels: { app: restore } }
        spec:
          restartPolicy: Never
          containers:
            - name: restore
              image: postgres:16.9
              command: [pg_restore, -h, db, -d, shop, /backup/shop.dump]
    """
  }

  /// What a set promises about lost work.
  static func promise(_ time: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: promises, namespace: shop }
    data: { rpo: \(time) }
    """
  }
}
