/// One setting of the server.
///
/// The server reads every key from its environment variable, and from a file named by the variable
/// with `_FILE` appended if the key is secret. The keys stand in the files beside this one, a file a
/// group; `ConfigurationKeyTests` holds that each is listed.
package struct ConfigurationKey: Sendable, Hashable {
  /// Dotted name in lower case: `database.pool.size`.
  package let name: String
  package let type: ConfigurationType
  /// Canonical text; nil: unset unless somebody sets it, and required if `origin` is a secret.
  package let defaultValue: String?
  package let origin: ConfigurationOrigin
  /// One sentence for the reference and for `check-config`.
  package let documentation: String

  init(
    _ name: String, _ type: ConfigurationType, default defaultValue: String? = nil,
    origin: ConfigurationOrigin = .environmentFile, _ documentation: String
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.origin = origin
    self.documentation = documentation
  }

  /// `VIBE_DATABASE_POOL_SIZE` for `database.pool.size`.
  package var environmentVariable: String {
    "VIBE_" + String(name.uppercased().map { $0 == "." ? "_" : $0 })
  }

  /// Names the file that holds a secret's value; nil for keys that are not secret.
  package var fileEnvironmentVariable: String? {
    isSecret ? environmentVariable + "_FILE" : nil
  }

  package var isSecret: Bool {
    if case .secret = origin { true } else { false }
  }

  package static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ConfigurationKey: CaseIterable {
  /// Every key, group by group.
  package static let allCases: [ConfigurationKey] =
    httpKeys + metricsKeys + logKeys + databaseKeys + authenticationKeys + protocolKeys
    + webSocketKeys + rateKeys + coordinationKeys + retentionKeys

  /// The key of this dotted name.
  package static func named(_ name: String) -> ConfigurationKey? {
    allCases.first { $0.name == name }
  }
}
