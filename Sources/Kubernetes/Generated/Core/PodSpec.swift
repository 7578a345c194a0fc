// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodSpec.
package struct PodSpec: NodeConvertible {
  package var serviceAccountName: ServiceAccountReference?
  package var serviceAccount: String?
  package var automountServiceAccountToken: Bool?
  package var enableServiceLinks: Bool?
  package var imagePullSecrets: [LocalObjectReference]?
  @Boxed package var securityContext: PodSecurityContext?
  package var priorityClassName: PriorityClassReference?
  package var priority: Int?
  package var preemptionPolicy: PreemptionPolicy?
  package var schedulerName: String?
  package var nodeName: String?
  package var nodeSelector: StringMap<String>?
  @Boxed package var affinity: Affinity?
  package var tolerations: [Toleration]?
  package var topologySpreadConstraints: [TopologySpreadConstraint]?
  package var hostNetwork: Bool?
  package var hostPID: Bool?
  package var hostIPC: Bool?
  package var hostUsers: Bool?
  package var dnsPolicy: DNSPolicy?
  package var dnsConfig: PodDNSConfig?
  package var hostname: String?
  package var subdomain: String?
  package var hostAliases: [HostAlias]?
  package var restartPolicy: RestartPolicy?
  package var activeDeadlineSeconds: Int?
  package var terminationGracePeriodSeconds: Int?
  package var initContainers: [Container]?
  package var containers: [Container]
  package var ephemeralContainers: [EphemeralContainer]?
  package var volumes: [Volume]?
  package var evictionResponders: [EvictionResponder]?
  package var hostnameOverride: String?
  package var os: PodOS?
  package var overhead: StringMap<Quantity>?
  package var readinessGates: [PodReadinessGate]?
  package var resourceClaims: [PodResourceClaim]?
  package var resources: ResourceRequirements?
  package var runtimeClassName: DNSName?
  package var schedulingGates: [PodSchedulingGate]?
  package var schedulingGroup: PodSchedulingGroup?
  package var setHostnameAsFQDN: Bool?
  package var shareProcessNamespace: Bool?

  package init(
    serviceAccountName: ServiceAccountReference? = nil,
    serviceAccount: String? = nil,
    automountServiceAccountToken: Bool? = nil,
    enableServiceLinks: Bool? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil,
    securityContext: PodSecurityContext? = nil,
    priorityClassName: PriorityClassReference? = nil,
    priority: Int? = nil,
    preemptionPolicy: PreemptionPolicy? = nil,
    schedulerName: String? = nil,
    nodeName: String? = nil,
    nodeSelector: StringMap<String>? = nil,
    affinity: Affinity? = nil,
    tolerations: [Toleration]? = nil,
    topologySpreadConstraints: [TopologySpreadConstraint]? = nil,
    hostNetwork: Bool? = nil,
    hostPID: Bool? = nil,
    hostIPC: Bool? = nil,
    hostUsers: Bool? = nil,
    dnsPolicy: DNSPolicy? = nil,
    dnsConfig: PodDNSConfig? = nil,
    hostname: String? = nil,
    subdomain: String? = nil,
    hostAliases: [HostAlias]? = nil,
    restartPolicy: RestartPolicy? = nil,
    activeDeadlineSeconds: Int? = nil,
    terminationGracePeriodSeconds: Int? = nil,
    initContainers: [Container]? = nil,
    containers: [Container],
    ephemeralContainers: [EphemeralContainer]? = nil,
    volumes: [Volume]? = nil,
    evictionResponders: [EvictionResponder]? = nil,
    hostnameOverride: String? = nil,
    os: PodOS? = nil,
    overhead: StringMap<Quantity>? = nil,
    readinessGates: [PodReadinessGate]? = nil,
    resourceClaims: [PodResourceClaim]? = nil,
    resources: ResourceRequirements? = nil,
    runtimeClassName: DNSName? = nil,
    schedulingGates: [PodSchedulingGate]? = nil,
    schedulingGroup: PodSchedulingGroup? = nil,
    setHostnameAsFQDN: Bool? = nil,
    shareProcessNamespace: Bool? = nil
  ) {
    self.serviceAccountName = serviceAccountName
    self.serviceAccount = serviceAccount
    self.automountServiceAccountToken = automountServiceAccountToken
    self.enableServiceLinks = enableServiceLinks
    self.imagePullSecrets = imagePullSecrets
    self.securityContext = securityContext
    self.priorityClassName = priorityClassName
    self.priority = priority
    self.preemptionPolicy = preemptionPolicy
    self.schedulerName = schedulerName
    self.nodeName = nodeName
    self.nodeSelector = nodeSelector
    self.affinity = affinity
    self.tolerations = tolerations
    self.topologySpreadConstraints = topologySpreadConstraints
    self.hostNetwork = hostNetwork
    self.hostPID = hostPID
    self.hostIPC = hostIPC
    self.hostUsers = hostUsers
    self.dnsPolicy = dnsPolicy
    self.dnsConfig = dnsConfig
    self.hostname = hostname
    self.subdomain = subdomain
    self.hostAliases = hostAliases
    self.restartPolicy = restartPolicy
    self.activeDeadlineSeconds = activeDeadlineSeconds
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.initContainers = initContainers
    self.containers = containers
    self.ephemeralContainers = ephemeralContainers
    self.volumes = volumes
    self.evictionResponders = evictionResponders
    self.hostnameOverride = hostnameOverride
    self.os = os
    self.overhead = overhead
    self.readinessGates = readinessGates
    self.resourceClaims = resourceClaims
    self.resources = resources
    self.runtimeClassName = runtimeClassName
    self.schedulingGates = schedulingGates
    self.schedulingGroup = schedulingGroup
    self.setHostnameAsFQDN = setHostnameAsFQDN
    self.shareProcessNamespace = shareProcessNamespace
  }

  package var node: Node {
    var fields = Fields(capacity: 43)
    fields.add("serviceAccountName", self.serviceAccountName)
    fields.add("serviceAccount", self.serviceAccount)
    fields.add("automountServiceAccountToken", self.automountServiceAccountToken)
    fields.add("enableServiceLinks", self.enableServiceLinks)
    fields.add("imagePullSecrets", self.imagePullSecrets)
    fields.add("securityContext", self.securityContext)
    fields.add("priorityClassName", self.priorityClassName)
    fields.add("priority", self.priority)
    fields.add("preemptionPolicy", self.preemptionPolicy)
    fields.add("schedulerName", self.schedulerName)
    fields.add("nodeName", self.nodeName)
    fields.add("nodeSelector", self.nodeSelector)
    fields.add("affinity", self.affinity)
    fields.add("tolerations", self.tolerations)
    fields.add("topologySpreadConstraints", self.topologySpreadConstraints)
    fields.add("hostNetwork", self.hostNetwork)
    fields.add("hostPID", self.hostPID)
    fields.add("hostIPC", self.hostIPC)
    fields.add("hostUsers", self.hostUsers)
    fields.add("dnsPolicy", self.dnsPolicy)
    fields.add("dnsConfig", self.dnsConfig)
    fields.add("hostname", self.hostname)
    fields.add("subdomain", self.subdomain)
    fields.add("hostAliases", self.hostAliases)
    fields.add("restartPolicy", self.restartPolicy)
    fields.add("activeDeadlineSeconds", self.activeDeadlineSeconds)
    fields.add("terminationGracePeriodSeconds", self.terminationGracePeriodSeconds)
    fields.add("initContainers", self.initContainers)
    fields.add("containers", self.containers)
    fields.add("ephemeralContainers", self.ephemeralContainers)
    fields.add("volumes", self.volumes)
    fields.add("evictionResponders", self.evictionResponders)
    fields.add("hostnameOverride", self.hostnameOverride)
    fields.add("os", self.os)
    fields.add("overhead", self.overhead)
    fields.add("readinessGates", self.readinessGates)
    fields.add("resourceClaims", self.resourceClaims)
    fields.add("resources", self.resources)
    fields.add("runtimeClassName", self.runtimeClassName)
    fields.add("schedulingGates", self.schedulingGates)
    fields.add("schedulingGroup", self.schedulingGroup)
    fields.add("setHostnameAsFQDN", self.setHostnameAsFQDN)
    fields.add("shareProcessNamespace", self.shareProcessNamespace)
    return fields.node
  }
}
