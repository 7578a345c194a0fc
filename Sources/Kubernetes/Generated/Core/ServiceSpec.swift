// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ServiceSpec.
package struct ServiceSpec: NodeConvertible {
  package var type: ServiceType?
  package var clusterIP: String?
  package var clusterIPs: [String]?
  package var selector: StringMap<String>?
  package var ports: [ServicePort]?
  package var allocateLoadBalancerNodePorts: Bool?
  package var externalIPs: [String]?
  package var externalName: String?
  package var externalTrafficPolicy: ServiceTrafficPolicy?
  package var healthCheckNodePort: Int?
  package var internalTrafficPolicy: ServiceTrafficPolicy?
  package var ipFamilies: [IPFamily]?
  package var ipFamilyPolicy: IPFamilyPolicy?
  package var loadBalancerClass: String?
  package var loadBalancerIP: String?
  package var loadBalancerSourceRanges: [CIDR]?
  package var publishNotReadyAddresses: Bool?
  package var sessionAffinity: SessionAffinity?
  package var sessionAffinityConfig: SessionAffinityConfig?
  package var trafficDistribution: String?

  package init(
    type: ServiceType? = nil,
    clusterIP: String? = nil,
    clusterIPs: [String]? = nil,
    selector: StringMap<String>? = nil,
    ports: [ServicePort]? = nil,
    allocateLoadBalancerNodePorts: Bool? = nil,
    externalIPs: [String]? = nil,
    externalName: String? = nil,
    externalTrafficPolicy: ServiceTrafficPolicy? = nil,
    healthCheckNodePort: Int? = nil,
    internalTrafficPolicy: ServiceTrafficPolicy? = nil,
    ipFamilies: [IPFamily]? = nil,
    ipFamilyPolicy: IPFamilyPolicy? = nil,
    loadBalancerClass: String? = nil,
    loadBalancerIP: String? = nil,
    loadBalancerSourceRanges: [CIDR]? = nil,
    publishNotReadyAddresses: Bool? = nil,
    sessionAffinity: SessionAffinity? = nil,
    sessionAffinityConfig: SessionAffinityConfig? = nil,
    trafficDistribution: String? = nil
  ) {
    self.type = type
    self.clusterIP = clusterIP
    self.clusterIPs = clusterIPs
    self.selector = selector
    self.ports = ports
    self.allocateLoadBalancerNodePorts = allocateLoadBalancerNodePorts
    self.externalIPs = externalIPs
    self.externalName = externalName
    self.externalTrafficPolicy = externalTrafficPolicy
    self.healthCheckNodePort = healthCheckNodePort
    self.internalTrafficPolicy = internalTrafficPolicy
    self.ipFamilies = ipFamilies
    self.ipFamilyPolicy = ipFamilyPolicy
    self.loadBalancerClass = loadBalancerClass
    self.loadBalancerIP = loadBalancerIP
    self.loadBalancerSourceRanges = loadBalancerSourceRanges
    self.publishNotReadyAddresses = publishNotReadyAddresses
    self.sessionAffinity = sessionAffinity
    self.sessionAffinityConfig = sessionAffinityConfig
    self.trafficDistribution = trafficDistribution
  }

  package var node: Node {
    var fields = Fields(capacity: 20)
    fields.add("type", self.type)
    fields.add("clusterIP", self.clusterIP)
    fields.add("clusterIPs", self.clusterIPs)
    fields.add("selector", self.selector)
    fields.add("ports", self.ports)
    fields.add("allocateLoadBalancerNodePorts", self.allocateLoadBalancerNodePorts)
    fields.add("externalIPs", self.externalIPs)
    fields.add("externalName", self.externalName)
    fields.add("externalTrafficPolicy", self.externalTrafficPolicy)
    fields.add("healthCheckNodePort", self.healthCheckNodePort)
    fields.add("internalTrafficPolicy", self.internalTrafficPolicy)
    fields.add("ipFamilies", self.ipFamilies)
    fields.add("ipFamilyPolicy", self.ipFamilyPolicy)
    fields.add("loadBalancerClass", self.loadBalancerClass)
    fields.add("loadBalancerIP", self.loadBalancerIP)
    fields.add("loadBalancerSourceRanges", self.loadBalancerSourceRanges)
    fields.add("publishNotReadyAddresses", self.publishNotReadyAddresses)
    fields.add("sessionAffinity", self.sessionAffinity)
    fields.add("sessionAffinityConfig", self.sessionAffinityConfig)
    fields.add("trafficDistribution", self.trafficDistribution)
    return fields.node
  }
}
