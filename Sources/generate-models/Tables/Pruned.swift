/// Parts of large custom kinds that this product has no use for.
enum Pruned {
  static func contains(_ kind: String, _ path: [String]) -> Bool {
    paths[kind]?.contains(path.joined(separator: ".")) ?? false
      || keys[kind]?.contains(path[path.count - 1]) ?? false
  }

  /// Left out wherever they stand.
  private static let keys: [String: Set<String>] = [
    "AlertmanagerConfig": ["oauth2", "proxyConnectHeader", "tlsConfig"],
    "Cluster": ["azureCredentials"],
    "PodMonitor": ["oauth2", "proxyConnectHeader"],
    "SecretStore": ["caProvider", "checkAndSet", "credConfig", "workloadIdentityFederation"],
    "ServiceMonitor": ["oauth2", "proxyConnectHeader"],
  ]

  private static let paths: [String: Set<String>] = [
    "AlertmanagerConfig": Set(
      [
        "emailConfigs.threading", "slackConfigs.actions", "slackConfigs.fields",
        "pagerdutyConfigs.pagerDutyImageConfigs", "pagerdutyConfigs.pagerDutyLinkConfigs",
      ].map { "spec.receivers.\($0)" }
    ).union(
      [
        "discord", "msteams", "msteamsv2", "opsgenie", "pushover", "rocketchat", "sns", "telegram",
        "victorops", "webex", "wechat",
      ].map { "spec.receivers.\($0)Configs" }),
    "Certificate": Set(
      [
        "additionalOutputFormats", "keystores", "literalSubject", "nameConstraints", "otherNames",
        "subject",
      ].map { "spec.\($0)" }),
    "Cluster": [
      "spec.backup.volumeSnapshot", "spec.externalClusters", "spec.imageCatalogRef",
      "spec.primaryLease", "spec.bootstrap.pg_basebackup", "spec.bootstrap.initdb.import",
      "spec.bootstrap.recovery.volumeSnapshots", "spec.ephemeralVolumeSource",
      "spec.podSelectorRefs", "spec.postgresql.extensions",
      "spec.postgresql.ldap", "spec.projectedVolumeTemplate", "spec.replica", "spec.tablespaces",
      "spec.managed.services",
    ],
    "ClusterIssuer": [
      "spec.acme.solvers.dns01", "spec.acme.solvers.http01.gatewayHTTPRoute", "spec.vault",
      "spec.venafi",
    ],
    "SecretStore": Set(
      [
        "appRole", "cert", "gcp", "iam", "jwt", "ldap", "userPass",
      ].map { "spec.provider.vault.auth.\($0)" }
    ).union(
      [
        "aws.sessionTags", "vault.tls",
      ].map { "spec.provider.\($0)" }
    ).union(
      [
        "akeyless", "azurekv", "barbican", "beyondtrust", "beyondtrustworkloadcredentials",
        "bitwardensecretsmanager", "chef", "cloudrusm", "conjur", "crd", "delinea", "doppler",
        "dvls", "fake", "fortanix", "github", "gitlab", "ibm", "infisical", "keepersecurity",
        "kubernetes", "nebiusmysterybox", "ngrok", "onboardbase", "onepassword", "onepasswordSDK",
        "openBao", "oracle", "ovh", "passbolt", "passworddepot", "previder", "pulumi", "scaleway",
        "secretserver", "senhasegura", "volcengine", "webhook", "yandexcertificatemanager",
        "yandexlockbox",
      ].map { "spec.provider.\($0)" }),
  ]
}
