// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.
package struct ClusterSpec: NodeConvertible {
  package var description: String?
  package var instances: Int
  package var imageName: ImageReference?
  package var imagePullPolicy: ImagePullPolicy?
  package var imagePullSecrets: [LocalObjectReference]?
  package var primaryUpdateStrategy: ClusterPrimaryUpdateStrategy?
  package var primaryUpdateMethod: ClusterPrimaryUpdateMethod?
  package var enableSuperuserAccess: Bool?
  @Boxed package var superuserSecret: LocalObjectReference?
  @Boxed package var postgresql: ClusterPostgresql?
  @Boxed package var bootstrap: ClusterBootstrap?
  package var managed: ClusterManaged?
  @Boxed package var storage: ClusterStorage?
  @Boxed package var walStorage: ClusterStorage?
  @Boxed package var resources: ResourceRequirements?
  @Boxed package var affinity: ClusterAffinity?
  package var topologySpreadConstraints: [TopologySpreadConstraint]?
  @Boxed package var backup: ClusterBackup?
  @Boxed package var monitoring: ClusterMonitoring?
  @Boxed package var certificates: ClusterCertificates?
  package var enablePDB: Bool?
  package var env: [EnvVar]?
  package var envFrom: [EnvFromSource]?
  @Boxed package var ephemeralVolumesSizeLimit: ClusterEphemeralVolumesSizeLimit?
  package var failoverDelay: Int?
  @Boxed package var inheritedMetadata: ClusterInheritedMetadata?
  package var livenessProbeTimeout: Int?
  package var logLevel: ClusterLogLevel?
  package var maxSyncReplicas: Int?
  package var minSyncReplicas: Int?
  package var nodeMaintenanceWindow: ClusterNodeMaintenanceWindow?
  package var plugins: [ClusterPlugin]?
  @Boxed package var podSecurityContext: PodSecurityContext?
  package var postgresGID: Int?
  package var postgresUID: Int?
  package var priorityClassName: PriorityClassReference?
  @Boxed package var probes: ClusterProbes?
  @Boxed package var replicationSlots: ClusterReplicationSlots?
  package var schedulerName: String?
  @Boxed package var seccompProfile: SeccompProfile?
  @Boxed package var securityContext: SecurityContext?
  package var serviceAccountName: String?
  @Boxed package var serviceAccountTemplate: ClusterServiceAccountTemplate?
  package var smartShutdownTimeout: Int?
  package var startDelay: Int?
  package var stopDelay: Int?
  package var switchoverDelay: Int?

  package init(
    description: String? = nil,
    instances: Int,
    imageName: ImageReference? = nil,
    imagePullPolicy: ImagePullPolicy? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil,
    primaryUpdateStrategy: ClusterPrimaryUpdateStrategy? = nil,
    primaryUpdateMethod: ClusterPrimaryUpdateMethod? = nil,
    enableSuperuserAccess: Bool? = nil,
    superuserSecret: LocalObjectReference? = nil,
    postgresql: ClusterPostgresql? = nil,
    bootstrap: ClusterBootstrap? = nil,
    managed: ClusterManaged? = nil,
    storage: ClusterStorage? = nil,
    walStorage: ClusterStorage? = nil,
    resources: ResourceRequirements? = nil,
    affinity: ClusterAffinity? = nil,
    topologySpreadConstraints: [TopologySpreadConstraint]? = nil,
    backup: ClusterBackup? = nil,
    monitoring: ClusterMonitoring? = nil,
    certificates: ClusterCertificates? = nil,
    enablePDB: Bool? = nil,
    env: [EnvVar]? = nil,
    envFrom: [EnvFromSource]? = nil,
    ephemeralVolumesSizeLimit: ClusterEphemeralVolumesSizeLimit? = nil,
    failoverDelay: Int? = nil,
    inheritedMetadata: ClusterInheritedMetadata? = nil,
    livenessProbeTimeout: Int? = nil,
    logLevel: ClusterLogLevel? = nil,
    maxSyncReplicas: Int? = nil,
    minSyncReplicas: Int? = nil,
    nodeMaintenanceWindow: ClusterNodeMaintenanceWindow? = nil,
    plugins: [ClusterPlugin]? = nil,
    podSecurityContext: PodSecurityContext? = nil,
    postgresGID: Int? = nil,
    postgresUID: Int? = nil,
    priorityClassName: PriorityClassReference? = nil,
    probes: ClusterProbes? = nil,
    replicationSlots: ClusterReplicationSlots? = nil,
    schedulerName: String? = nil,
    seccompProfile: SeccompProfile? = nil,
    securityContext: SecurityContext? = nil,
    serviceAccountName: String? = nil,
    serviceAccountTemplate: ClusterServiceAccountTemplate? = nil,
    smartShutdownTimeout: Int? = nil,
    startDelay: Int? = nil,
    stopDelay: Int? = nil,
    switchoverDelay: Int? = nil
  ) {
    self.description = description
    self.instances = instances
    self.imageName = imageName
    self.imagePullPolicy = imagePullPolicy
    self.imagePullSecrets = imagePullSecrets
    self.primaryUpdateStrategy = primaryUpdateStrategy
    self.primaryUpdateMethod = primaryUpdateMethod
    self.enableSuperuserAccess = enableSuperuserAccess
    self.superuserSecret = superuserSecret
    self.postgresql = postgresql
    self.bootstrap = bootstrap
    self.managed = managed
    self.storage = storage
    self.walStorage = walStorage
    self.resources = resources
    self.affinity = affinity
    self.topologySpreadConstraints = topologySpreadConstraints
    self.backup = backup
    self.monitoring = monitoring
    self.certificates = certificates
    self.enablePDB = enablePDB
    self.env = env
    self.envFrom = envFrom
    self.ephemeralVolumesSizeLimit = ephemeralVolumesSizeLimit
    self.failoverDelay = failoverDelay
    self.inheritedMetadata = inheritedMetadata
    self.livenessProbeTimeout = livenessProbeTimeout
    self.logLevel = logLevel
    self.maxSyncReplicas = maxSyncReplicas
    self.minSyncReplicas = minSyncReplicas
    self.nodeMaintenanceWindow = nodeMaintenanceWindow
    self.plugins = plugins
    self.podSecurityContext = podSecurityContext
    self.postgresGID = postgresGID
    self.postgresUID = postgresUID
    self.priorityClassName = priorityClassName
    self.probes = probes
    self.replicationSlots = replicationSlots
    self.schedulerName = schedulerName
    self.seccompProfile = seccompProfile
    self.securityContext = securityContext
    self.serviceAccountName = serviceAccountName
    self.serviceAccountTemplate = serviceAccountTemplate
    self.smartShutdownTimeout = smartShutdownTimeout
    self.startDelay = startDelay
    self.stopDelay = stopDelay
    self.switchoverDelay = switchoverDelay
  }

  package var node: Node {
    var fields = Fields(capacity: 47)
    fields.add("description", self.description)
    fields.add("instances", self.instances)
    fields.add("imageName", self.imageName)
    fields.add("imagePullPolicy", self.imagePullPolicy)
    fields.add("imagePullSecrets", self.imagePullSecrets)
    fields.add("primaryUpdateStrategy", self.primaryUpdateStrategy)
    fields.add("primaryUpdateMethod", self.primaryUpdateMethod)
    fields.add("enableSuperuserAccess", self.enableSuperuserAccess)
    fields.add("superuserSecret", self.superuserSecret)
    fields.add("postgresql", self.postgresql)
    fields.add("bootstrap", self.bootstrap)
    fields.add("managed", self.managed)
    fields.add("storage", self.storage)
    fields.add("walStorage", self.walStorage)
    fields.add("resources", self.resources)
    fields.add("affinity", self.affinity)
    fields.add("topologySpreadConstraints", self.topologySpreadConstraints)
    fields.add("backup", self.backup)
    fields.add("monitoring", self.monitoring)
    fields.add("certificates", self.certificates)
    fields.add("enablePDB", self.enablePDB)
    fields.add("env", self.env)
    fields.add("envFrom", self.envFrom)
    fields.add("ephemeralVolumesSizeLimit", self.ephemeralVolumesSizeLimit)
    fields.add("failoverDelay", self.failoverDelay)
    fields.add("inheritedMetadata", self.inheritedMetadata)
    fields.add("livenessProbeTimeout", self.livenessProbeTimeout)
    fields.add("logLevel", self.logLevel)
    fields.add("maxSyncReplicas", self.maxSyncReplicas)
    fields.add("minSyncReplicas", self.minSyncReplicas)
    fields.add("nodeMaintenanceWindow", self.nodeMaintenanceWindow)
    fields.add("plugins", self.plugins)
    fields.add("podSecurityContext", self.podSecurityContext)
    fields.add("postgresGID", self.postgresGID)
    fields.add("postgresUID", self.postgresUID)
    fields.add("priorityClassName", self.priorityClassName)
    fields.add("probes", self.probes)
    fields.add("replicationSlots", self.replicationSlots)
    fields.add("schedulerName", self.schedulerName)
    fields.add("seccompProfile", self.seccompProfile)
    fields.add("securityContext", self.securityContext)
    fields.add("serviceAccountName", self.serviceAccountName)
    fields.add("serviceAccountTemplate", self.serviceAccountTemplate)
    fields.add("smartShutdownTimeout", self.smartShutdownTimeout)
    fields.add("startDelay", self.startDelay)
    fields.add("stopDelay", self.stopDelay)
    fields.add("switchoverDelay", self.switchoverDelay)
    return fields.node
  }
}
