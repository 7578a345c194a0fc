// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeProjection.
package struct VolumeProjection: NodeConvertible {
  @Boxed package var clusterTrustBundle: ClusterTrustBundleProjection?
  package var configMap: ConfigMapProjection?
  package var downwardAPI: DownwardAPIProjection?
  @Boxed package var podCertificate: PodCertificateProjection?
  package var secret: SecretProjection?
  @Boxed package var serviceAccountToken: ServiceAccountTokenProjection?

  package init(
    clusterTrustBundle: ClusterTrustBundleProjection? = nil,
    configMap: ConfigMapProjection? = nil,
    downwardAPI: DownwardAPIProjection? = nil,
    podCertificate: PodCertificateProjection? = nil,
    secret: SecretProjection? = nil,
    serviceAccountToken: ServiceAccountTokenProjection? = nil
  ) {
    self.clusterTrustBundle = clusterTrustBundle
    self.configMap = configMap
    self.downwardAPI = downwardAPI
    self.podCertificate = podCertificate
    self.secret = secret
    self.serviceAccountToken = serviceAccountToken
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("clusterTrustBundle", self.clusterTrustBundle)
    fields.add("configMap", self.configMap)
    fields.add("downwardAPI", self.downwardAPI)
    fields.add("podCertificate", self.podCertificate)
    fields.add("secret", self.secret)
    fields.add("serviceAccountToken", self.serviceAccountToken)
    return fields.node
  }
}
