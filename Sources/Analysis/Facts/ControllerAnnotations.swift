/// Annotations that controllers read, by the prefix that is theirs alone.
///
/// Sources: ingress-nginx 1.12, "Annotations" and "Annotations Scope and Risk", with those that older
/// controllers had; cert-manager 1.18, "Annotations" and the constants of its v1 API.
enum ControllerAnnotations {
  /// What comes after the slash.
  static let names: [String: Set<String>] = [
    "nginx.ingress.kubernetes.io": [
      "affinity", "affinity-canary-behavior", "affinity-mode", "allowlist-source-range",
      "app-root", "auth-always-set-cookie", "auth-cache-duration", "auth-cache-key",
      "auth-keepalive", "auth-keepalive-requests", "auth-keepalive-share-vars",
      "auth-keepalive-timeout", "auth-method", "auth-proxy-set-headers", "auth-realm",
      "auth-request-redirect", "auth-response-headers", "auth-secret", "auth-secret-type",
      "auth-signin", "auth-signin-redirect-param", "auth-snippet", "auth-tls-error-page",
      "auth-tls-match-cn", "auth-tls-pass-certificate-to-upstream", "auth-tls-secret",
      "auth-tls-verify-client", "auth-tls-verify-depth", "auth-type", "auth-url",
      "backend-protocol", "canary", "canary-by-cookie", "canary-by-header",
      "canary-by-header-pattern", "canary-by-header-value", "canary-weight",
      "canary-weight-total", "client-body-buffer-size", "configuration-snippet",
      "connection-proxy-header", "cors-allow-credentials", "cors-allow-headers",
      "cors-allow-methods", "cors-allow-origin", "cors-expose-headers", "cors-max-age",
      "custom-headers", "custom-http-errors", "default-backend", "denylist-source-range",
      "disable-proxy-intercept-errors", "enable-access-log", "enable-cors",
      "enable-global-auth", "enable-influxdb", "enable-modsecurity", "enable-opentelemetry",
      "enable-opentracing", "enable-owasp-core-rules", "enable-rewrite-log",
      "fastcgi-index", "fastcgi-params-configmap", "force-ssl-redirect",
      "from-to-www-redirect", "global-rate-limit", "global-rate-limit-ignored-cidrs",
      "global-rate-limit-key", "global-rate-limit-window", "http2-push-preload",
      "influxdb-host", "influxdb-measurement", "influxdb-port", "influxdb-server-name",
      "limit-allowlist", "limit-burst-multiplier", "limit-connections", "limit-rate",
      "limit-rate-after", "limit-rpm", "limit-rps", "limit-whitelist", "load-balance",
      "mirror-host", "mirror-request-body", "mirror-target", "modsecurity-snippet",
      "modsecurity-transaction-id", "opentelemetry-operation-name",
      "opentelemetry-trust-incoming-span", "opentracing-trust-incoming-span",
      "permanent-redirect", "permanent-redirect-code", "preserve-trailing-slash",
      "proxy-body-size", "proxy-buffer-size", "proxy-buffering", "proxy-buffers-number",
      "proxy-busy-buffers-size", "proxy-connect-timeout", "proxy-cookie-domain",
      "proxy-cookie-path", "proxy-http-version", "proxy-max-temp-file-size",
      "proxy-next-upstream", "proxy-next-upstream-timeout", "proxy-next-upstream-tries",
      "proxy-read-timeout", "proxy-redirect-from", "proxy-redirect-to",
      "proxy-request-buffering", "proxy-send-timeout", "proxy-ssl-ciphers",
      "proxy-ssl-name", "proxy-ssl-protocols", "proxy-ssl-secret", "proxy-ssl-server-name",
      "proxy-ssl-verify", "proxy-ssl-verify-depth", "relative-redirects", "rewrite-target",
      "satisfy", "server-alias", "server-snippet", "service-upstream",
      "session-cookie-change-on-failure", "session-cookie-conditional-samesite-none",
      "session-cookie-domain", "session-cookie-expires", "session-cookie-max-age",
      "session-cookie-name", "session-cookie-partitioned", "session-cookie-path",
      "session-cookie-samesite", "session-cookie-secure", "ssl-ciphers", "ssl-passthrough",
      "ssl-prefer-server-ciphers", "ssl-redirect", "stream-snippet", "temporal-redirect",
      "temporal-redirect-code", "upstream-hash-by", "upstream-hash-by-subset",
      "upstream-hash-by-subset-size", "upstream-vhost", "use-port-in-redirects",
      "use-regex", "whitelist-source-range", "x-forwarded-prefix",
    ],
    "cert-manager.io": [
      "allow-direct-injection", "alt-names", "certificate-hash", "certificate-name",
      "certificate-revision", "cluster-issuer", "common-name", "duration", "email-sans",
      "inject-apiserver-ca", "inject-ca-from", "inject-ca-from-secret", "ip-sans",
      "issue-temporary-certificate", "issuer", "issuer-group", "issuer-kind", "issuer-name",
      "next-private-key", "private-key-algorithm", "private-key-encoding",
      "private-key-rotation-policy", "private-key-secret-name", "private-key-size",
      "renew-before", "renew-before-percentage", "revision-history-limit",
      "secret-template", "subject-countries", "subject-localities",
      "subject-organizationalunits", "subject-organizations", "subject-postalcodes",
      "subject-provinces", "subject-serialnumber", "subject-streetaddresses", "uri-sans",
      "usages",
    ],
    "acme.cert-manager.io": [
      "http01-edit-in-place", "http01-ingress-class", "http01-ingress-ingressclassname",
    ],
  ]

  /// What people write for what they mean, where the names are too far apart for a guess.
  static let meant = [
    "rate-limit": "limit-rps",
    "rate-limit-window": "limit-rpm",
    "rate-limit-connections": "limit-connections",
    "rate-limit-rps": "limit-rps",
    "rate-limit-rpm": "limit-rpm",
    "secure-backends": "backend-protocol",
    "grpc-backend": "backend-protocol",
    "max-body-size": "proxy-body-size",
    "client-max-body-size": "proxy-body-size",
  ]
}
