// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.SecurityContext.
package struct SecurityContext: NodeConvertible {
  package var allowPrivilegeEscalation: Bool?
  package var capabilities: Capabilities?
  package var privileged: Bool?
  package var readOnlyRootFilesystem: Bool?
  package var runAsNonRoot: Bool?
  package var runAsUser: Int?
  package var runAsGroup: Int?
  package var seccompProfile: SeccompProfile?
  package var appArmorProfile: AppArmorProfile?
  package var procMount: ProcMount?
  @Boxed package var seLinuxOptions: SELinuxOptions?
  @Boxed package var windowsOptions: WindowsSecurityContextOptions?

  package init(
    allowPrivilegeEscalation: Bool? = nil,
    capabilities: Capabilities? = nil,
    privileged: Bool? = nil,
    readOnlyRootFilesystem: Bool? = nil,
    runAsNonRoot: Bool? = nil,
    runAsUser: Int? = nil,
    runAsGroup: Int? = nil,
    seccompProfile: SeccompProfile? = nil,
    appArmorProfile: AppArmorProfile? = nil,
    procMount: ProcMount? = nil,
    seLinuxOptions: SELinuxOptions? = nil,
    windowsOptions: WindowsSecurityContextOptions? = nil
  ) {
    self.allowPrivilegeEscalation = allowPrivilegeEscalation
    self.capabilities = capabilities
    self.privileged = privileged
    self.readOnlyRootFilesystem = readOnlyRootFilesystem
    self.runAsNonRoot = runAsNonRoot
    self.runAsUser = runAsUser
    self.runAsGroup = runAsGroup
    self.seccompProfile = seccompProfile
    self.appArmorProfile = appArmorProfile
    self.procMount = procMount
    self.seLinuxOptions = seLinuxOptions
    self.windowsOptions = windowsOptions
  }

  package var node: Node {
    var fields = Fields(capacity: 12)
    fields.add("allowPrivilegeEscalation", self.allowPrivilegeEscalation)
    fields.add("capabilities", self.capabilities)
    fields.add("privileged", self.privileged)
    fields.add("readOnlyRootFilesystem", self.readOnlyRootFilesystem)
    fields.add("runAsNonRoot", self.runAsNonRoot)
    fields.add("runAsUser", self.runAsUser)
    fields.add("runAsGroup", self.runAsGroup)
    fields.add("seccompProfile", self.seccompProfile)
    fields.add("appArmorProfile", self.appArmorProfile)
    fields.add("procMount", self.procMount)
    fields.add("seLinuxOptions", self.seLinuxOptions)
    fields.add("windowsOptions", self.windowsOptions)
    return fields.node
  }
}
