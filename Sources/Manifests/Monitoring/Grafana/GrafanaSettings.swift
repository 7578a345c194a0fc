import Kubernetes

/// Grafana's own settings, as environment variables.
///
/// Source: Grafana 11.4 documentation, "Configure Grafana"; conf/defaults.ini.
enum GrafanaSettings {
  /// - Parameters:
  ///   - home: the file of the dashboard that opens first.
  ///   - passwordFile: where the password of `admin` lies; the image's start script reads it.
  /// - Returns: the variables, in a fixed order.
  static func environment(home: String, passwordFile: String) -> [EnvVar] {
    let settings =
      access + outside + [
        ("GF_SERVER_HTTP_PORT", String(GrafanaPort.http.number)),
        ("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH", home),
        ("GF_LOG_MODE", "console"),
        ("GF_LOG_CONSOLE_FORMAT", "json"),
        ("GF_METRICS_ENABLED", "true"),
        // Rules live in Prometheus: Grafana shows them and evaluates none of its own.
        ("GF_UNIFIED_ALERTING_EXECUTE_ALERTS", "false"),
      ]
    return settings.map { EnvVar(name: $0.0, value: $0.1) }
      + [EnvVar(name: "GF_SECURITY_ADMIN_PASSWORD__FILE", value: passwordFile)]
  }

  /// Who gets in: those whom the administrator has made a user, and nobody else.
  ///
  /// `localhost` counts as secure for browsers, so `kubectl port-forward` works with secure cookies.
  private static let access: [(String, String)] = [
    ("GF_USERS_ALLOW_SIGN_UP", "false"),
    ("GF_USERS_ALLOW_ORG_CREATE", "false"),
    ("GF_AUTH_ANONYMOUS_ENABLED", "false"),
    ("GF_SECURITY_COOKIE_SECURE", "true"),
    ("GF_SECURITY_COOKIE_SAMESITE", "strict"),
    ("GF_SECURITY_CONTENT_SECURITY_POLICY", "true"),
    ("GF_SNAPSHOTS_EXTERNAL_ENABLED", "false"),
  ]

  /// Nothing is fetched from outside and nothing is told there: no policy would let it through.
  private static let outside: [(String, String)] = [
    ("GF_ANALYTICS_REPORTING_ENABLED", "false"),
    ("GF_ANALYTICS_CHECK_FOR_UPDATES", "false"),
    ("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false"),
    ("GF_ANALYTICS_FEEDBACK_LINKS_ENABLED", "false"),
    ("GF_NEWS_NEWS_FEED_ENABLED", "false"),
    ("GF_SECURITY_DISABLE_GRAVATAR", "true"),
    ("GF_PLUGINS_PREINSTALL_DISABLED", "true"),
    ("GF_PLUGINS_PLUGIN_ADMIN_ENABLED", "false"),
    ("GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED", "true"),
  ]
}
