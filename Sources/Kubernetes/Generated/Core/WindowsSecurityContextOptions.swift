// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.WindowsSecurityContextOptions.
package struct WindowsSecurityContextOptions: NodeConvertible {
  package var gmsaCredentialSpec: String?
  package var gmsaCredentialSpecName: String?
  package var hostProcess: Bool?
  package var runAsUserName: String?

  package init(
    gmsaCredentialSpec: String? = nil,
    gmsaCredentialSpecName: String? = nil,
    hostProcess: Bool? = nil,
    runAsUserName: String? = nil
  ) {
    self.gmsaCredentialSpec = gmsaCredentialSpec
    self.gmsaCredentialSpecName = gmsaCredentialSpecName
    self.hostProcess = hostProcess
    self.runAsUserName = runAsUserName
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("gmsaCredentialSpec", self.gmsaCredentialSpec)
    fields.add("gmsaCredentialSpecName", self.gmsaCredentialSpecName)
    fields.add("hostProcess", self.hostProcess)
    fields.add("runAsUserName", self.runAsUserName)
    return fields.node
  }
}
