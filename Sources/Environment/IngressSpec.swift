package import Scalars

/// The way in from outside; needs `provides.ingressController`.
package struct IngressSpec: Sendable {
  package var host: DNSName
  /// A second host for programs, same backend; nil: none.
  package var apiHost: DNSName?
  /// Nil: no TLS, which only development may choose.
  package var tls: TLSSpec?
  package var rateLimit: RateLimitSpec
  /// Largest request body.
  package var maxBodySize: Quantity
  /// How long an idle stream or WebSocket stays open, 60 to 86400 seconds.
  package var streamIdleSeconds: Int
  /// Origins that browsers may call from: `https://app.example.com`.
  package var corsOrigins: [String]
  /// The administration API; nil: closed.
  package var admin: AdminIngressSpec?
}

/// Certificates by cert-manager (ACME, HTTP-01); needs `provides.certManager`.
package struct TLSSpec: Sendable {
  package var acmeServer: ACMEServer
  /// Where the certificate authority sends expiry notices.
  package var email: String

  package enum ACMEServer: String, Sendable, CaseIterable {
    case letsencryptProduction = "letsencrypt-prod"
    case letsencryptStaging = "letsencrypt-staging"
  }
}

/// Limits per client address.
///
/// Source: ingress-nginx annotations limit-rps, limit-connections,
/// limit-burst-multiplier.
package struct RateLimitSpec: Sendable {
  package var requestsPerSecond: Int
  package var connections: Int
  package var burstMultiplier: Int
}

/// Who may reach the administration API, and under which name.
package struct AdminIngressSpec: Sendable {
  package var host: DNSName
  /// Never empty.
  package var allowedNetworks: [CIDR]
}
