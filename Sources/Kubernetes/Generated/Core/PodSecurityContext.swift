// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodSecurityContext.
package struct PodSecurityContext: NodeConvertible {
  package var runAsNonRoot: Bool?
  package var runAsUser: Int?
  package var runAsGroup: Int?
  package var fsGroup: Int?
  package var fsGroupChangePolicy: FSGroupChangePolicy?
  package var supplementalGroups: [Int]?
  package var seccompProfile: SeccompProfile?
  package var appArmorProfile: AppArmorProfile?
  package var seLinuxChangePolicy: SELinuxChangePolicy?
  @Boxed package var seLinuxOptions: SELinuxOptions?
  package var supplementalGroupsPolicy: SupplementalGroupsPolicy?
  package var sysctls: [Sysctl]?
  @Boxed package var windowsOptions: WindowsSecurityContextOptions?

  package init(
    runAsNonRoot: Bool? = nil,
    runAsUser: Int? = nil,
    runAsGroup: Int? = nil,
    fsGroup: Int? = nil,
    fsGroupChangePolicy: FSGroupChangePolicy? = nil,
    supplementalGroups: [Int]? = nil,
    seccompProfile: SeccompProfile? = nil,
    appArmorProfile: AppArmorProfile? = nil,
    seLinuxChangePolicy: SELinuxChangePolicy? = nil,
    seLinuxOptions: SELinuxOptions? = nil,
    supplementalGroupsPolicy: SupplementalGroupsPolicy? = nil,
    sysctls: [Sysctl]? = nil,
    windowsOptions: WindowsSecurityContextOptions? = nil
  ) {
    self.runAsNonRoot = runAsNonRoot
    self.runAsUser = runAsUser
    self.runAsGroup = runAsGroup
    self.fsGroup = fsGroup
    self.fsGroupChangePolicy = fsGroupChangePolicy
    self.supplementalGroups = supplementalGroups
    self.seccompProfile = seccompProfile
    self.appArmorProfile = appArmorProfile
    self.seLinuxChangePolicy = seLinuxChangePolicy
    self.seLinuxOptions = seLinuxOptions
    self.supplementalGroupsPolicy = supplementalGroupsPolicy
    self.sysctls = sysctls
    self.windowsOptions = windowsOptions
  }

  package var node: Node {
    var fields = Fields(capacity: 13)
    fields.add("runAsNonRoot", self.runAsNonRoot)
    fields.add("runAsUser", self.runAsUser)
    fields.add("runAsGroup", self.runAsGroup)
    fields.add("fsGroup", self.fsGroup)
    fields.add("fsGroupChangePolicy", self.fsGroupChangePolicy)
    fields.add("supplementalGroups", self.supplementalGroups)
    fields.add("seccompProfile", self.seccompProfile)
    fields.add("appArmorProfile", self.appArmorProfile)
    fields.add("seLinuxChangePolicy", self.seLinuxChangePolicy)
    fields.add("seLinuxOptions", self.seLinuxOptions)
    fields.add("supplementalGroupsPolicy", self.supplementalGroupsPolicy)
    fields.add("sysctls", self.sysctls)
    fields.add("windowsOptions", self.windowsOptions)
    return fields.node
  }
}
