/// Who may call, and for how long. Source: mcp.md sections 1.4 (A1 to A6) and 5 (row 9).
extension ConfigurationKey {
  package static let jwtSecret = ConfigurationKey(
    "auth.jwt.secret", .text, origin: .secret(.jwtSecret),
    "Key that signs the server's own tokens.")
  package static let encryptionKey = ConfigurationKey(
    "auth.encryption.key", .text, origin: .secret(.encryptionKey),
    "64 hexadecimal digits: key that seals state handed to clients, the same on all replicas.")
  package static let jwksURL = ConfigurationKey(
    "auth.jwks.url", .url(schemes: ["https"]),
    "Key set of the authorization server; unset: only the server's own tokens are accepted.")
  package static let jwtIssuer = ConfigurationKey(
    "auth.jwt.issuer", .url(schemes: ["https"]),
    "Issuer that tokens of the authorization server must name.")
  package static let clockSkew = ConfigurationKey(
    "auth.clock.skew", .duration(.zero...(.seconds(60))), default: "30s",
    "Tolerance for expiry and not-before of tokens.")
  package static let tokenLifetime = ConfigurationKey(
    "auth.token.lifetime", .duration(.seconds(300)...(.seconds(31_536_000))), default: "90d",
    "Lifetime of an agent's token, unless it is created with a shorter one.")
  package static let webSessionLifetime = ConfigurationKey(
    "auth.session.lifetime", .duration(.seconds(300)...(.seconds(2_592_000))), default: "8h",
    "Time after which a person must log in again.")
  package static let revocationRefresh = ConfigurationKey(
    "auth.revocation.refresh", .duration(.seconds(1)...(.seconds(30))), default: "10s",
    "Longest time until a revoked token is refused on every replica.")
  package static let loginAttempts = ConfigurationKey(
    "auth.login.attempts", .integer(1...100), default: "5",
    "Failed logins after which an account is locked.")
  package static let loginLockout = ConfigurationKey(
    "auth.login.lockout", .duration(.seconds(10)...(.seconds(86_400))), default: "15m",
    "How long a locked account stays locked.")

  static let authenticationKeys = [
    jwtSecret, encryptionKey, jwksURL, jwtIssuer, clockSkew, tokenLifetime, webSessionLifetime,
    revocationRefresh, loginAttempts, loginLockout,
  ]
}
