// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec.
package struct APIServiceSpec: NodeConvertible {
  package var caBundle: String?
  package var group: String?
  package var groupPriorityMinimum: Int
  package var insecureSkipTLSVerify: Bool?
  @Boxed package var service: APIServiceReference?
  package var version: String?
  package var versionPriority: Int

  package init(
    caBundle: String? = nil,
    group: String? = nil,
    groupPriorityMinimum: Int,
    insecureSkipTLSVerify: Bool? = nil,
    service: APIServiceReference? = nil,
    version: String? = nil,
    versionPriority: Int
  ) {
    self.caBundle = caBundle
    self.group = group
    self.groupPriorityMinimum = groupPriorityMinimum
    self.insecureSkipTLSVerify = insecureSkipTLSVerify
    self.service = service
    self.version = version
    self.versionPriority = versionPriority
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("caBundle", self.caBundle)
    fields.add("group", self.group)
    fields.add("groupPriorityMinimum", self.groupPriorityMinimum)
    fields.add("insecureSkipTLSVerify", self.insecureSkipTLSVerify)
    fields.add("service", self.service)
    fields.add("version", self.version)
    fields.add("versionPriority", self.versionPriority)
    return fields.node
  }
}
