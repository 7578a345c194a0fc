// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretGeneratorRef.kind`.
package enum ExternalSecretKind: String, NodeConvertible, CaseIterable {
  case acrAccessToken = "ACRAccessToken"
  case beyondtrustWorkloadCredentialsDynamicSecret = "BeyondtrustWorkloadCredentialsDynamicSecret"
  case clusterGenerator = "ClusterGenerator"
  case cloudsmithAccessToken = "CloudsmithAccessToken"
  case ecrAuthorizationToken = "ECRAuthorizationToken"
  case fake = "Fake"
  case gcrAccessToken = "GCRAccessToken"
  case githubAccessToken = "GithubAccessToken"
  case gitlabDeployToken = "GitlabDeployToken"
  case quayAccessToken = "QuayAccessToken"
  case password = "Password"
  case sshKey = "SSHKey"
  case stsSessionToken = "STSSessionToken"
  case uuid = "UUID"
  case vaultDynamicSecret = "VaultDynamicSecret"
  case webhook = "Webhook"
  case grafana = "Grafana"
  case mfa = "MFA"

  package var node: Node { .string(rawValue) }
}
