import Findings
import Scalars

extension IngressSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    host = reader.value("host", "Name that people and agents use.")
    apiHost = reader.optionalValue(
      "apiHost", "A second name for programs, same server.",
      example: "api.vibe-ensemble.example.com")
    tls = reader.optionalGroup(
      "tls", "Certificates by cert-manager; only the environment development may leave it out.")
    rateLimit = reader.group(
      "rateLimit", "Limits for one client address; the ingress refuses what goes beyond.")
    maxBodySize = reader.value(
      "maxBodySize", in: "64Ki"..."1Gi", "Largest request body.", example: "4Mi",
      text: \.description)
    streamIdleSeconds = reader.integer(
      "streamIdleSeconds", in: 60...86_400, "How long a quiet stream or WebSocket stays open.")
    corsOrigins = reader.list(
      "corsOrigins", "Origins that browsers may call from.", minimum: 0, as: WebOrigin.self
    ).map(\.text)
    admin = reader.optionalGroup("admin", "The administration API. Absent: closed.")
    if reader.isSound("tls"), tls == nil, reader.environmentName != "development" {
      reader.report(.plaintext(environment: reader.environmentName), at: [], needing: ["tls"])
    }
    if reader.isSound("host", "apiHost"), host == apiHost {
      reader.report(.repeatedHost(host), at: ["apiHost"], or: ["host"])
    }
    if reader.isSound("host", "apiHost", "admin"), let admin,
      admin.host == host || admin.host == apiHost
    {
      reader.report(.repeatedHost(admin.host), at: ["admin", "host"])
    }
  }
}

extension TLSSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    acmeServer =
      reader.choice(
        "acmeServer", "Certificate authority; letsencrypt-staging is for trying out.")
      ?? .letsencryptStaging
    email =
      reader.value(
        "email", "Where the certificate authority sends notices.", as: EmailAddress.self
      ).text
  }
}

extension RateLimitSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    requestsPerSecond = reader.integer("requestsPerSecond", in: 1...10_000, "Requests per second.")
    connections = reader.integer("connections", in: 1...10_000, "Connections at a time.")
    burstMultiplier = reader.integer(
      "burstMultiplier", in: 1...20, "A burst may be this many times requestsPerSecond.")
  }
}

extension AdminIngressSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    host = reader.value(
      "host", "Name of the administration API, a host of its own.",
      example: "admin.vibe-ensemble.example.com")
    allowedNetworks = reader.list(
      "allowedNetworks", "Ranges that may reach it; everybody else gets status 403.", minimum: 1)
    if reader.isSound("allowedNetworks"),
      let index = allowedNetworks.firstIndex(where: \.isEverything)
    {
      reader.report(.openAdministration(allowedNetworks[index]), at: "allowedNetworks", item: index)
    }
  }
}

extension Finding {
  fileprivate static func plaintext(environment: String) -> Finding {
    Finding(
      id: "plaintext-ingress",
      message:
        "missing key 'tls' under ingress: tokens would travel unencrypted in '\(environment)'",
      hint: "add tls: { acmeServer: letsencrypt-prod, email: ... }; only development may do without"
    )
  }

  fileprivate static func repeatedHost(_ host: DNSName) -> Finding {
    Finding(
      id: "repeated-host", message: "host '\(host)' is used twice in this ingress",
      hint: "give each its own name")
  }

  fileprivate static func openAdministration(_ range: CIDR) -> Finding {
    Finding(
      id: "open-administration",
      message: "range '\(range)' opens the administration API to everybody",
      hint: "name the networks of the operators")
  }
}
