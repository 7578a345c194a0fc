/// What the container image of the server promises to the pod that runs it.
package enum ServerProgram {
  /// Name of the executable, of the container and of the Deployment.
  package static let name = "vibe-ensemble-server"
  /// User and group that it runs as; it never needs another.
  package static let userID = 1001
  /// Where secret files are mounted: one file a secret key.
  package static let secretsFolder = "/etc/vibe-ensemble/secrets"
  /// Where the database's certificate authority is mounted when it is verified.
  package static let certificatesFolder = "/etc/vibe-ensemble/certificates"
  /// The only folder that it writes to.
  package static let temporaryFolder = "/tmp"
}
