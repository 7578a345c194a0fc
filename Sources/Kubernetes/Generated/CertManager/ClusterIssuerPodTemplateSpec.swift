// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.http01.ingress.podTemplate.spec.
package struct ClusterIssuerPodTemplateSpec: NodeConvertible {
  @Boxed package var affinity: Affinity?
  package var imagePullSecrets: [LocalObjectReference]?
  package var nodeSelector: StringMap<String>?
  package var priorityClassName: String?
  package var resources: ResourceRequirements?
  @Boxed package var securityContext: PodSecurityContext?
  package var serviceAccountName: String?
  package var tolerations: [Toleration]?

  package init(
    affinity: Affinity? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil,
    nodeSelector: StringMap<String>? = nil,
    priorityClassName: String? = nil,
    resources: ResourceRequirements? = nil,
    securityContext: PodSecurityContext? = nil,
    serviceAccountName: String? = nil,
    tolerations: [Toleration]? = nil
  ) {
    self.affinity = affinity
    self.imagePullSecrets = imagePullSecrets
    self.nodeSelector = nodeSelector
    self.priorityClassName = priorityClassName
    self.resources = resources
    self.securityContext = securityContext
    self.serviceAccountName = serviceAccountName
    self.tolerations = tolerations
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("affinity", self.affinity)
    fields.add("imagePullSecrets", self.imagePullSecrets)
    fields.add("nodeSelector", self.nodeSelector)
    fields.add("priorityClassName", self.priorityClassName)
    fields.add("resources", self.resources)
    fields.add("securityContext", self.securityContext)
    fields.add("serviceAccountName", self.serviceAccountName)
    fields.add("tolerations", self.tolerations)
    return fields.node
  }
}
