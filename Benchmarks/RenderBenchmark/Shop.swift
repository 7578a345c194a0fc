import Kubernetes
import Scalars

/// The ten objects of one component, as `peers/model.py` says them.
struct Shop {
  var environment: Job.Environment
  var component: Job.Component

  private enum ConfigKey: String, KeySet {
    case logLevel = "LOG_LEVEL"
    case listen = "LISTEN"
    case featureFlags = "FEATURE_FLAGS"
    case retries = "RETRIES"
    case properties = "app.properties"
  }

  private enum SecretKey: String, KeySet {
    case databasePassword = "DB_PASSWORD"
    case apiToken = "API_TOKEN"
  }

  /// The port has one name and another number in each component; everything refers to the name.
  private enum Port: String, PortSet {
    case http
    var number: Int { 80 }
  }

  var objects: [any KubernetesObject] {
    let account = ServiceAccount(metadata: metadata(), automountServiceAccountToken: false)
    let configuration = configuration
    let secret = secret
    let deployment = deployment(account, configuration, secret)
    let workload = deployment.reference(ports: NoPort.self)
    let service = Service(
      metadata: metadata(),
      spec: ServiceSpec(
        type: .clusterIP, selector: workload.podLabels, ports: [ServicePort(Port.http)]))
    return [
      account, configuration, secret, deployment, service, autoscaler(workload),
      PodDisruptionBudget(
        metadata: metadata(),
        spec: PodDisruptionBudgetSpec(
          minAvailable: .int(environment.minAvailable), selector: LabelSelector(workload))),
      ingress(service), policy(workload), cleanup(account),
    ]
  }

  private var labels: StringMap<String> {
    [
      "app.kubernetes.io/name": component.name.description,
      "app.kubernetes.io/part-of": "shop",
      "app.kubernetes.io/managed-by": "gitops",
    ]
  }

  private func metadata(_ suffix: String = "") -> ObjectMeta {
    ObjectMeta(
      name: DNSName(stringLiteral: component.name.description + suffix),
      namespace: environment.namespace, labels: labels)
  }

  private var configuration: ConfigMap {
    ConfigMap(metadata: metadata("-config"), keys: ConfigKey.self) { key in
      switch key {
      case .logLevel: environment.logLevel
      case .listen: "0.0.0.0:8080"
      case .featureFlags: "on"
      case .retries: "3"
      case .properties: "cache.size=128\ncache.ttl=30s\nqueue.depth=64\n"
      }
    }
  }

  private var secret: Secret {
    Secret(metadata: metadata("-secret"), type: "Opaque", keys: SecretKey.self) { key in
      switch key {
      case .databasePassword: "change-me"
      case .apiToken: "0123456789"
      }
    }
  }

  private func container(_ command: String) -> Container {
    Container(
      name: "main",
      image: ImageReference(
        stringLiteral: "registry.example.com/shop/service:\(environment.tag)"),
      args: [command, "--component=\(component.name)"],
      resources: ResourceRequirements(
        requests: ["cpu": environment.cpu, "memory": environment.memory],
        limits: ["memory": environment.memory]),
      securityContext: SecurityContext(
        allowPrivilegeEscalation: false, capabilities: Capabilities(drop: ["ALL"]),
        readOnlyRootFilesystem: true, runAsNonRoot: true))
  }

  private func probe(_ path: String, delay: Int) -> Probe {
    .http(
      path, port: Port.http, timing: ProbeTiming(initialDelaySeconds: delay, periodSeconds: 10))
  }

  private func deployment(
    _ account: ServiceAccount, _ configuration: ConfigMap, _ secret: Secret
  ) -> Deployment {
    let keys = secret.reference(keys: SecretKey.self)
    var main = container("serve")
    main.ports = [ContainerPort(name: Port.http.name, containerPort: component.port)]
    main.envFrom = [EnvFromSource(configMap: configuration.reference(keys: ConfigKey.self))]
    main.env = SecretKey.allCases.map { EnvVar(name: $0.rawValue, secret: keys, key: $0) }
    main.livenessProbe = probe("/healthz", delay: 10)
    main.readinessProbe = probe("/readyz", delay: 5)
    return Deployment(
      metadata: metadata(),
      spec: DeploymentSpec(
        replicas: environment.replicas, revisionHistoryLimit: 5,
        strategy: DeploymentStrategy(
          type: .rollingUpdate,
          rollingUpdate: RollingUpdateDeployment(maxSurge: 1, maxUnavailable: 0)),
        selector: LabelSelector(matchLabels: [
          "app.kubernetes.io/name": component.name.description
        ]),
        template: PodTemplateSpec(
          metadata: ObjectMeta(labels: labels),
          spec: PodSpec(
            serviceAccountName: account.reference, terminationGracePeriodSeconds: 30,
            containers: [main]))))
  }

  private func autoscaler(_ workload: WorkloadReference<NoPort>) -> HorizontalPodAutoscaler {
    HorizontalPodAutoscaler(
      metadata: metadata(),
      spec: HorizontalPodAutoscalerSpec(
        scaleTargetRef: CrossVersionObjectReference(workload),
        minReplicas: environment.replicas, maxReplicas: environment.maxReplicas,
        metrics: [
          MetricSpec(
            type: .resource,
            resource: ResourceMetricSource(
              name: "cpu", target: MetricTarget(type: .utilization, averageUtilization: 70)))
        ]))
  }

  private func ingress(_ service: Service) -> Ingress {
    let host = DNSName(stringLiteral: "\(component.name).\(environment.domain)")
    let path = HTTPIngressPath(
      path: "/", pathType: .prefix,
      backend: IngressBackend(service: service.reference(ports: Port.self), port: .http))
    // Somebody else's certificate: it is named, not rendered.
    let certificate = Certificate(
      metadata: metadata("-tls"),
      spec: CertificateSpec(
        secretName: "\(component.name)-tls",
        issuerRef: CertificateIssuerRef(
          ClusterIssuer(metadata: ObjectMeta(name: "elsewhere"), spec: ClusterIssuerSpec()))))
    return Ingress(
      metadata: metadata(),
      spec: IngressSpec(
        ingressClassName: "nginx",
        tls: [IngressTLS(hosts: [host], secret: certificate.secret)],
        rules: [IngressRule(host: host, http: HTTPIngressRuleValue(paths: [path]))]))
  }

  private func policy(_ workload: WorkloadReference<NoPort>) -> NetworkPolicy {
    NetworkPolicy(
      metadata: metadata(),
      spec: NetworkPolicySpec(
        podSelector: LabelSelector(workload), policyTypes: [.ingress],
        ingress: [
          NetworkPolicyIngressRule(
            from: [
              NetworkPolicyPeer(
                podSelector: LabelSelector(matchLabels: ["app.kubernetes.io/part-of": "shop"]))
            ],
            ports: [NetworkPolicyPort(protocol: .tcp, port: .port(Port.http.name))])
        ]))
  }

  private func cleanup(_ account: ServiceAccount) -> CronJob {
    CronJob(
      metadata: metadata("-cleanup"),
      spec: CronJobSpec(
        schedule: component.schedule, concurrencyPolicy: .forbid, successfulJobsHistoryLimit: 1,
        jobTemplate: JobTemplateSpec(
          spec: JobSpec(
            backoffLimit: 2,
            template: PodTemplateSpec(
              metadata: ObjectMeta(labels: labels),
              spec: PodSpec(
                serviceAccountName: account.reference, restartPolicy: .never,
                containers: [container("cleanup")]))))))
  }
}
