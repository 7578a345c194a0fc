import Kubernetes
import Scalars
import YAML

/// One object of each kind, with the references that belong to it; no product stands behind them.
enum Examples {
  enum WebPort: String, PortSet {
    case http, metrics
    var number: Int { self == .http ? 8080 : 9090 }
  }

  enum SettingsKey: String, KeySet {
    case main = "main.conf"
    case extra = "extra.conf"
  }

  enum LoginKey: String, KeySet {
    case user, password
  }

  static let labels: StringMap<String> = ["app": "web"]

  static func metadata(_ name: DNSName) -> ObjectMeta {
    ObjectMeta(name: name, namespace: "shop", labels: labels)
  }

  static let account = ServiceAccount(
    metadata: metadata("web"), automountServiceAccountToken: false)

  static let settings = ConfigMap(metadata: metadata("settings"), keys: SettingsKey.self) {
    "# \($0.rawValue)\n"
  }

  static let login = Secret(metadata: metadata("login"), type: "Opaque", keys: LoginKey.self) {
    "not-a-real-\($0.rawValue)"
  }

  static let claim = PersistentVolumeClaim(
    metadata: metadata("data"),
    spec: PersistentVolumeClaimSpec(
      accessModes: [.readWriteOnce], storageClassName: "fast",
      resources: VolumeResourceRequirements(requests: ["storage": "10Gi"])))

  static let issuer = ClusterIssuer(
    metadata: ObjectMeta(name: "staging"),
    spec: ClusterIssuerSpec(
      acme: ClusterIssuerAcme(
        email: "admin@example.com", privateKeySecretRef: ClusterIssuerKeySecretRef(name: "account"),
        server: "https://acme-staging-v02.api.letsencrypt.org/directory",
        solvers: [
          ClusterIssuerSolver(
            http01: ClusterIssuerHttp01(ingress: ClusterIssuerIngress(ingressClassName: "nginx")))
        ])))

  static let certificate = Certificate(
    metadata: metadata("web-tls"),
    spec: CertificateSpec(
      secretName: "web-tls", dnsNames: ["shop.example.com"],
      issuerRef: CertificateIssuerRef(issuer), duration: .seconds(90 * 86_400)))

  static func template() -> PodTemplateSpec {
    let files = Volume(name: "settings", configMap: settings.reference(keys: SettingsKey.self))
    let data = Volume(name: "data", claim: claim.reference)
    let secret = login.reference(keys: LoginKey.self)
    let container = Container(
      name: "web", image: "ghcr.io/example/web:1.2.0", imagePullPolicy: .ifNotPresent,
      ports: .all(WebPort.self),
      env: [
        EnvVar(name: "LOGIN_USER", secret: secret, key: .user),
        EnvVar(name: "LOGIN_PASSWORD", secret: secret, key: .password),
        EnvVar(name: "POD_NAME", field: .name), EnvVar(name: "MODE", value: "on"),
      ],
      resources: ResourceRequirements(
        requests: ["cpu": "250m", "memory": "512Mi"], limits: ["cpu": "1", "memory": "2048Mi"]),
      livenessProbe: .http("/healthz", port: WebPort.http),
      readinessProbe: .http(
        "/ready", port: WebPort.http, timing: ProbeTiming(periodSeconds: 10, failureThreshold: 3)),
      securityContext: SecurityContext(
        allowPrivilegeEscalation: false, capabilities: Capabilities(drop: ["ALL"]),
        readOnlyRootFilesystem: true),
      volumeMounts: [
        VolumeMount(files, mountPath: "/etc/web", readOnly: true),
        VolumeMount(data, mountPath: "/var/lib/web"),
      ])
    return PodTemplateSpec(
      metadata: ObjectMeta(labels: labels),
      spec: PodSpec(
        serviceAccountName: account.reference,
        securityContext: PodSecurityContext(
          runAsNonRoot: true, runAsUser: 1001, seccompProfile: SeccompProfile(type: .runtimeDefault)
        ),
        terminationGracePeriodSeconds: 60, containers: [container], volumes: [files, data]))
  }

  static let deployment = Deployment(
    metadata: metadata("web"),
    spec: DeploymentSpec(
      replicas: 3,
      strategy: DeploymentStrategy(
        type: .rollingUpdate,
        rollingUpdate: RollingUpdateDeployment(maxSurge: 1, maxUnavailable: .percent(0))),
      selector: LabelSelector(matchLabels: labels), template: template()))

  static var workload: WorkloadReference<WebPort> { deployment.reference(ports: WebPort.self) }

  static let service = Service(
    metadata: metadata("web"),
    spec: ServiceSpec(workload, type: .clusterIP, ports: [.http: 80, .metrics: 9090]))

  static let role = Role(
    metadata: metadata("reader"),
    rules: [PolicyRule(apiGroups: [""], resources: ["configmaps"], verbs: ["get"])])
}
