import Contract
import Environment
import Kubernetes
import Scalars

/// The server: its service account and its Deployment.
enum Server {
  /// What the pods are made from beside the environment.
  struct Parts {
    var serviceAccount: ServiceAccount
    var configuration: ServerConfiguration
    var secret: SecretReference<ServerSecretKey>
    /// Who vouches for the database's certificate; nil: nobody is asked.
    var databaseAuthority: SecretReference<CertificateAuthorityKey>?
  }

  /// No pod of the server calls the Kubernetes API, so there is no token, no Role and no binding.
  static func serviceAccount(_ spec: EnvironmentSpec) -> ServiceAccount {
    ServiceAccount(
      metadata: ObjectMeta("vibe-ensemble-sa", of: .server, in: spec),
      automountServiceAccountToken: false)
  }

  static func deployment(_ spec: EnvironmentSpec, _ parts: Parts) -> Deployment {
    let rollout = spec.server.rollout
    return Deployment(
      metadata: ObjectMeta(DNSName(stringLiteral: ServerProgram.name), of: .server, in: spec),
      spec: DeploymentSpec(
        replicas: spec.server.scaling.fixedReplicas,
        revisionHistoryLimit: 5,
        // Scheduling and pulling the image get five minutes beside the start itself.
        progressDeadlineSeconds: 300 + spec.server.startupSeconds,
        minReadySeconds: 5,
        strategy: DeploymentStrategy(
          type: .rollingUpdate,
          rollingUpdate: RollingUpdateDeployment(
            maxSurge: .int(rollout.maxSurge), maxUnavailable: .int(rollout.maxUnavailable))),
        selector: LabelSelector(matchLabels: Component.server.selector),
        template: PodTemplateSpec(
          metadata: ObjectMeta(
            labels: Component.server.labels(spec),
            annotations: ["checksum/config": parts.configuration.checksum]),
          spec: pod(spec, parts))))
  }

  static func workload(_ spec: EnvironmentSpec, _ deployment: Deployment) -> Workload {
    Workload(
      name: Component.server.name, selector: Component.server.selector,
      template: deployment.spec.template, maximumPods: spec.server.maximumPods)
  }

  // MARK: Pod

  private static func pod(_ spec: EnvironmentSpec, _ parts: Parts) -> PodSpec {
    let mounts = mounts(spec, parts)
    let isReplicated = spec.server.scaling.maximumReplicas > 1
    return PodSpec(
      serviceAccountName: parts.serviceAccount.reference,
      automountServiceAccountToken: false,
      // An address that Kubernetes injects for a Service must never be taken for a setting.
      enableServiceLinks: false,
      securityContext: .restricted(user: ServerProgram.userID),
      affinity: isReplicated ? apart : nil,
      topologySpreadConstraints: isReplicated ? spread : nil,
      terminationGracePeriodSeconds: gracePeriodSeconds(spec),
      containers: [container(spec, parts, mounts)],
      volumes: mounts.map(\.volume))
  }

  private static func container(
    _ spec: EnvironmentSpec, _ parts: Parts, _ mounts: [Mount]
  ) -> Container {
    Container(
      name: DNSLabel(stringLiteral: ServerProgram.name),
      image: spec.server.image,
      imagePullPolicy: .ifNotPresent,
      ports: .all(ServerPort.self),
      envFrom: [EnvFromSource(configMap: parts.configuration.reference)],
      env: environment,
      resources: ResourceRequirements(spec.server.resources),
      startupProbe: startupProbe(spec),
      livenessProbe: livenessProbe,
      readinessProbe: readinessProbe,
      lifecycle: Lifecycle(
        preStop: .exec(ServerProgram.endpointRemovalCommand)),
      securityContext: .restricted(user: ServerProgram.userID),
      volumeMounts: mounts.map(\.volumeMount))
  }

  // MARK: Files

  /// A volume of the pod and where the server sees it.
  private struct Mount {
    var volume: Volume
    var path: String
    var isReadOnly = true

    var volumeMount: VolumeMount {
      VolumeMount(volume, mountPath: path, readOnly: isReadOnly ? true : nil)
    }
  }

  private static func mounts(_ spec: EnvironmentSpec, _ parts: Parts) -> [Mount] {
    let secrets = Volume(
      name: "secrets", secret: parts.secret, keys: secretFiles.map(\.key), defaultMode: 0o440)
    let temporary = Volume(
      name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: temporarySize(spec)))
    let authority = parts.databaseAuthority.map { secret in
      Mount(
        volume: Volume(
          name: "certificates", secret: secret, keys: [.certificate], defaultMode: 0o440),
        path: ServerProgram.certificatesFolder)
    }
    return [
      Mount(volume: secrets, path: ServerProgram.secretsFolder),
      authority,
      Mount(volume: temporary, path: ServerProgram.temporaryFolder, isReadOnly: false),
    ].compactMap { $0 }
  }

  /// Who the pod is, and where each secret lies as a file; all else comes from the ConfigMap.
  private static var environment: [EnvVar] {
    let pod = [
      EnvVar(name: "POD_NAME", field: .name),
      EnvVar(name: "POD_NAMESPACE", field: .namespace),
      EnvVar(name: "POD_IP", field: .podIP),
    ]
    return pod
      + secretFiles.map { file in
        EnvVar(
          name: file.variable, value: "\(ServerProgram.secretsFolder)/\(file.key.rawValue)")
      }
  }

  /// The configuration keys that are secret: the variable that names the file, and its key.
  private static var secretFiles: [(variable: String, key: ServerSecretKey)] {
    ConfigurationKey.allCases.compactMap { key in
      guard case .secret(let secretKey) = key.origin, let variable = key.fileEnvironmentVariable
      else { return nil }
      return (variable, ServerSecretKey(secretKey))
    }
  }

  /// What the container asks for on its node's disk; the rest of its limit is for logs.
  private static func temporarySize(_ spec: EnvironmentSpec) -> Quantity {
    spec.server.resources.requests.ephemeralStorage ?? "64Mi"
  }

  // MARK: Start and stop

  /// As long as the environment says that a start may take; nothing else probes before it is over.
  private static func startupProbe(_ spec: EnvironmentSpec) -> Probe {
    let period = 5
    return probe(
      .live, periodSeconds: period, timeoutSeconds: 3,
      failureThreshold: (spec.server.startupSeconds + period - 1) / period)
  }

  /// Only a process that answers nothing any more is restarted: a database that is away is not
  /// mended by restarting the server.
  private static var livenessProbe: Probe {
    probe(.live, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3)
  }

  /// Out of the Services within ten seconds, back at the first good answer.
  private static var readinessProbe: Probe {
    probe(.ready, periodSeconds: 5, timeoutSeconds: 3, failureThreshold: 2)
  }

  /// The server refuses requests for hosts that it is not known by, and the kubelet would name the
  /// pod's address.
  private static func probe(
    _ path: ServerPath, periodSeconds: Int, timeoutSeconds: Int, failureThreshold: Int
  ) -> Probe {
    .http(
      path.rawValue, port: path.port, headers: [HTTPHeader(name: "Host", value: "localhost")],
      timing: ProbeTiming(
        periodSeconds: periodSeconds, timeoutSeconds: timeoutSeconds,
        failureThreshold: failureThreshold))
  }

  /// The wait for the ingress, the drain, and time to close what is left.
  private static func gracePeriodSeconds(_ spec: EnvironmentSpec) -> Int {
    ServerProgram.endpointRemovalSeconds + spec.server.drainSeconds + 5
  }

  // MARK: Placement

  /// Preferred, not required: on a small cluster two replicas on one node are better than one.
  private static var apart: Affinity {
    Affinity(
      podAntiAffinity: PodAntiAffinity(
        preferredDuringSchedulingIgnoredDuringExecution: [
          WeightedPodAffinityTerm(
            weight: 100,
            podAffinityTerm: PodAffinityTerm(
              labelSelector: LabelSelector(matchLabels: Component.server.selector),
              topologyKey: "kubernetes.io/hostname"))
        ]))
  }

  /// Even over zones and nodes as far as there are any; never a reason not to schedule.
  private static var spread: [TopologySpreadConstraint] {
    ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map { key in
      TopologySpreadConstraint(
        maxSkew: 1, topologyKey: key, whenUnsatisfiable: .scheduleAnyway,
        labelSelector: LabelSelector(matchLabels: Component.server.selector))
    }
  }
}
