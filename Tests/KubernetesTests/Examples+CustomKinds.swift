import Kubernetes
import Scalars
import YAML

extension Examples {
  static let cluster = Cluster(
    metadata: metadata("postgres"),
    spec: ClusterSpec(
      instances: 3, imageName: "ghcr.io/cloudnative-pg/postgresql:16.4",
      postgresql: ClusterPostgresql(
        parameters: ["max_connections": "200"],
        shared_preload_libraries: ["pg_stat_statements"]),
      bootstrap: ClusterBootstrap(
        initdb: ClusterInitdb(
          database: "shop", owner: "shop",
          secret: LocalObjectReference(secret: login.reference(keys: LoginKey.self)))),
      storage: ClusterStorage(size: "20Gi", storageClass: "fast"),
      resources: ResourceRequirements(requests: ["cpu": "500m"], limits: ["memory": "2Gi"])))

  static let externalSecret = ExternalSecret(
    metadata: metadata("login"),
    spec: ExternalSecretSpec(
      refreshInterval: .seconds(3600),
      secretStoreRef: ExternalSecretStoreRef(kind: .clusterSecretStore, name: "vault"),
      target: ExternalSecretTarget(name: "login", creationPolicy: .owner),
      data: LoginKey.allCases.map { key in
        ExternalSecretData(
          secretKey: key.rawValue,
          remoteRef: ExternalSecretRemoteRef(key: "shop/login", property: key.rawValue))
      }))

  static let sealedSecret = SealedSecret(
    metadata: metadata("login"),
    spec: SealedSecretSpec(encryptedData: ["user": "AgBy", "password": "AgCt"]))

  static var custom: [ManifestObject] { certificatesAndSecrets + monitoring + operators }

  private static var certificatesAndSecrets: [ManifestObject] {
    [
      ManifestObject(issuer), ManifestObject(certificate), ManifestObject(externalSecret),
      ManifestObject(sealedSecret),
      ManifestObject(
        SecretStore(
          metadata: metadata("aws"),
          spec: SecretStoreSpec(
            provider: SecretStoreProvider(
              aws: SecretStoreAws(region: "eu-central-1", service: .secretsManager))))),
    ]
  }

  private static var monitoring: [ManifestObject] {
    let route = AlertmanagerConfigRoute(receiver: "team", matchers: [])
    return [
      ManifestObject(
        PrometheusRule(
          metadata: metadata("web"),
          spec: PrometheusRuleSpec(groups: [
            PrometheusRuleGroup(
              name: "web", interval: .seconds(30),
              rules: [
                PrometheusRuleRule(
                  alert: "WebDown", expr: .string("up == 0"), for: .seconds(300),
                  labels: ["severity": "critical"])
              ])
          ]))),
      ManifestObject(
        ServiceMonitor(
          metadata: metadata("web"),
          spec: ServiceMonitorSpec(
            selector: LabelSelector(matchLabels: labels),
            endpoints: [
              ServiceMonitorEndpoint(
                port: WebPort.metrics.name, path: "/metrics", interval: .seconds(30))
            ]))),
      ManifestObject(
        PodMonitor(
          metadata: metadata("web"),
          spec: PodMonitorSpec(
            selector: LabelSelector(workload),
            podMetricsEndpoints: [PodMonitorPodMetricsEndpoint(port: WebPort.metrics.name)]))),
      ManifestObject(
        AlertmanagerConfig(
          metadata: metadata("team"),
          spec: AlertmanagerConfigSpec(
            route: AlertmanagerConfigRoute(
              receiver: "team", groupBy: ["namespace"], groupWait: .seconds(30), routes: [route]),
            receivers: [
              AlertmanagerConfigReceiver(
                name: "team",
                webhookConfigs: [
                  AlertmanagerConfigWebhookConfig(url: "https://hooks.example.com/alerts")
                ])
            ]))),
    ]
  }

  private static var operators: [ManifestObject] {
    [
      ManifestObject(cluster),
      ManifestObject(
        ScheduledBackup(
          metadata: metadata("postgres"),
          spec: ScheduledBackupSpec(
            schedule: "0 0 2 * * *", cluster: LocalObjectReference(cluster: cluster.reference)))),
      ManifestObject(
        ScaledObject(
          metadata: metadata("web"),
          spec: ScaledObjectSpec(
            scaleTargetRef: ScaledObjectScaleTargetRef(workload), minReplicaCount: 3,
            maxReplicaCount: 10,
            triggers: [
              ScaledObjectTrigger(
                metadata: ["query": "sum(rate(requests_total[1m]))", "threshold": "100"],
                type: "prometheus")
            ]))),
      ManifestObject(
        ConstraintTemplate(
          metadata: ObjectMeta(name: "requiredlabels"),
          spec: ConstraintTemplateSpec(
            crd: ConstraintTemplateCrd(
              spec: ConstraintTemplateCrdSpec(
                names: ConstraintTemplateNames(kind: "RequiredLabels"),
                validation: ConstraintTemplateValidation(
                  openAPIV3Schema: .mapping([.init("type", .string("object"))])))),
            targets: [
              ConstraintTemplateTarget(
                rego: "package requiredlabels\n", target: "admission.k8s.gatekeeper.sh")
            ]))),
    ]
  }
}
