/// Who decides the value of a configuration key in a deployment.
package enum ConfigurationOrigin: Sendable, Equatable {
  /// Operators, under `server.configuration` of an environment file.
  case environmentFile
  /// The manifests, from other settings of the environment; operators cannot set it directly.
  case derived
  /// A key of the Secret, mounted as a file.
  case secret(SecretKey)
}
