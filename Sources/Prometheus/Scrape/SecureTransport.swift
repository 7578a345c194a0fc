import YAML

/// HTTPS with a bearer token, as the servers of Kubernetes itself want it.
package struct SecureTransport: Sendable {
  package var tokenFile: String
  package var identity: Identity

  /// How the server proves who it is.
  package enum Identity: Sendable {
    /// By a certificate of this authority, for this name.
    case certificate(authorityFile: String, serverName: String)
    /// Not at all: the certificate is signed by the server itself.
    case unverified
  }

  package init(tokenFile: String, identity: Identity) {
    self.tokenFile = tokenFile
    self.identity = identity
  }

  var entries: [Node.Entry] {
    let tls: [Node.Entry] =
      switch identity {
      case .certificate(let authorityFile, let serverName):
        [
          .init("ca_file", .string(authorityFile)), .init("server_name", .string(serverName)),
        ]
      case .unverified: [.init("insecure_skip_verify", .boolean(true))]
      }
    return [
      .init("scheme", .string("https")),
      .init("authorization", .mapping([.init("credentials_file", .string(tokenFile))])),
      .init("tls_config", .mapping(tls)),
    ]
  }
}
