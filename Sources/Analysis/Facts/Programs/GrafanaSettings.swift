/// Settings of Grafana: sections with the keys that they have.
///
/// Source: Grafana 11 `conf/defaults.ini`; sections that are not listed with keys take any.
enum GrafanaSettings {
  /// Keys by section; the empty section stands before all others.
  static let sections: [String: Set<String>] = {
    var sections: [String: Set<String>] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let section = words.first else { continue }
      sections[section == "-" ? "" : section] = Set(words.dropFirst())
    }
    return sections
  }()

  /// Sections of which only the name is known.
  static let openSections: Set<String> = [
    "analytics", "alerting", "unified_alerting", "annotations", "auth.azuread", "auth.basic",
    "auth.generic_oauth", "auth.github", "auth.gitlab", "auth.google", "auth.grafana_com",
    "auth.grafananet", "auth.jwt", "auth.ldap", "auth.okta", "auth.proxy", "auth.saml", "aws",
    "azure", "caching", "cloud_migration", "dashboard_previews", "date_formats", "dataproxy",
    "emails", "enterprise", "expressions", "explore", "external_image_storage",
    "external_image_storage.azure_blob", "external_image_storage.gcs",
    "external_image_storage.local", "external_image_storage.s3", "external_image_storage.webdav",
    "feature_toggles", "geomap", "grafana_com", "grafana_net", "help", "live", "log.console",
    "log.file", "log.frontend", "log.syslog", "metrics", "metrics.environment_info",
    "metrics.graphite", "navigation", "navigation.app_sections", "navigation.app_standalone_pages",
    "news",
    "panels", "plugin", "plugins", "profile", "public_dashboards", "query", "query_history",
    "quota", "rbac", "recording_rules", "remote_cache", "rendering", "reporting",
    "secure_socks_datasource_proxy", "security.encryption", "service_accounts", "short_links",
    "snapshots", "sql_datasources", "storage", "support_bundles", "tracing", "tracing.jaeger",
    "tracing.opentelemetry", "tracing.opentelemetry.jaeger", "tracing.opentelemetry.otlp",
    "unified_alerting.screenshots", "unified_alerting.reserved_labels",
    "unified_alerting.state_history", "unified_alerting.state_history.annotations",
    "unified_alerting.state_history.external_labels", "unified_alerting.upgrade", "ldap",
    "unified_storage", "grafana-apiserver", "operators_secrets", "smtp.static_headers",
    "auth.passwordless", "database_replica", "events", "time_picker", "frontend", "sso_settings",
    "secretscan", "openfeature", "zanzana", "unified_alerting.prometheus_conversion",
    "white_labeling", "usage_insights", "auditing", "auditing.logs.file", "auditing.logs.loki",
    "license", "auth.scim", "secrets_manager", "datasources", "profiling",
  ]

  private static let table = """
    - app_mode instance_name force_migration target
    paths data temp_data_lifetime logs plugins provisioning permitted_provisioning_paths
    server protocol min_tls_version http_addr http_port domain enforce_domain root_url \
    serve_from_sub_path router_logging static_root_path enable_gzip cert_file cert_key cert_pass \
    certs_watch_interval socket_gid socket_mode socket cdn_url read_timeout custom_response_headers
    database type host name user password url max_idle_conn max_open_conn conn_max_lifetime \
    log_queries ssl_mode ssl_sni ca_cert_path client_key_path client_cert_path server_cert_name path \
    cache_mode wal isolation_level skip_migrations query_retries transaction_retries \
    instrument_queries locking_attempt_timeout_sec migration_locking high_availability \
    delete_auto_gen_ids skip_ensure_default_org_and_user skip_dashboard_uid_migration_on_startup
    security disable_initial_admin_creation admin_user admin_password admin_email secret_key \
    encryption_provider available_encryption_providers disable_gravatar \
    data_source_proxy_whitelist disable_brute_force_login_protection cookie_secure \
    cookie_samesite allow_embedding strict_transport_security \
    strict_transport_security_max_age_seconds strict_transport_security_preload \
    strict_transport_security_subdomains x_content_type_options x_xss_protection \
    content_security_policy content_security_policy_template \
    content_security_policy_report_only content_security_policy_report_only_template \
    angular_support_enabled csrf_trusted_origins csrf_additional_headers csrf_always_check \
    disable_frontend_sandbox_for_plugins enable_frontend_sandbox_for_plugins actions_allow_post_url \
    brute_force_login_protection_max_attempts disable_username_login_protection \
    disable_ip_address_login_protection
    dashboards versions_to_keep min_refresh_interval default_home_dashboard_path \
    dashboard_performance_metrics panel_series_display
    users allow_sign_up allow_org_create auto_assign_org auto_assign_org_id auto_assign_org_role \
    verify_email_enabled login_default_org_id login_hint password_hint default_theme \
    default_language home_page external_manage_link_url external_manage_link_name \
    external_manage_info external_manage_analytics viewers_can_edit editors_can_admin \
    user_invite_max_lifetime_duration verification_email_max_lifetime_duration \
    last_seen_update_interval hidden_users default_timezone
    auth login_cookie_name disable_login login_maximum_inactive_lifetime_duration \
    login_maximum_lifetime_duration token_rotation_interval_minutes disable_login_form \
    disable_signout_menu signout_redirect_url oauth_auto_login oauth_state_cookie_max_age \
    oauth_skip_org_role_update_sync api_key_max_seconds_to_live sigv4_auth_enabled \
    sigv4_verbose_logging azure_auth_enabled id_response_header_enabled \
    id_response_header_prefix id_response_header_namespaces oauth_allow_insecure_email_lookup \
    oauth_login_error_message oauth_refresh_token_server_lock_min_wait_ms managed_service_accounts_enabled
    auth.anonymous enabled org_name org_role hide_version device_limit
    smtp enabled host user password cert_file key_file skip_verify from_address from_name \
    ehlo_identity startTLS_policy enable_tracing
    log mode level filters user_facing_default_error
    """

  static let variables: ProgramVariables = {
    var variables = ProgramVariables()
    variables.prefixes = sections.keys.sorted().map { variable($0, "") }
    variables.loosePrefixes = ["GF_"]
    variables.fileSuffix = "__FILE"
    for (section, keys) in sections {
      for key in keys { variables.known[variable(section, key)] = rule(section, key) }
    }
    for section in openSections { variables.open.append(variable(section, "")) }
    variables.open.sort()
    for name in [
      "GF_INSTALL_PLUGINS", "GF_INSTALL_PLUGINS_SYNC", "GF_INSTALL_PLUGINS_FORCE",
      "GF_INSTALL_IMAGE_RENDERER_PLUGIN", "GF_PATHS_CONFIG", "GF_PATHS_HOME", "GF_PATHS_DATA",
      "GF_PREINSTALL_PLUGINS", "GF_VERSION", "GF_UID", "GF_GID", "GF_AWS_PROFILES",
      "GF_UPDATE_CHECK", "GF_LOG_CONSOLE_FORMAT", "GF_DATAPROXY_TIMEOUT",
    ] {
      variables.known[name] = .any
    }
    return variables
  }()

  /// `GF_AUTH_ANONYMOUS_ENABLED` for `enabled` of `auth.anonymous`.
  static func variable(_ section: String, _ key: String) -> String {
    let name = [section.isEmpty ? "DEFAULT" : section, key].joined(separator: "_")
    return "GF_" + String(name.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 })
  }

  static func rule(_ section: String, _ key: String) -> ValueRule {
    switch (section, key) {
    case ("server", "http_port"): .integer(1...65535)
    case ("server", "protocol"): .choice(["http", "https", "h2", "socket", "socket_h2"])
    case ("database", "type"): .choice(["mysql", "postgres", "sqlite3"])
    case ("log", "level"): .choice(["debug", "info", "warn", "error", "critical", "trace"])
    case ("security", "cookie_samesite"): .choice(["lax", "strict", "none", "disabled", ""])
    case ("users", "auto_assign_org_role"), ("auth.anonymous", "org_role"):
      .choice(["Viewer", "Editor", "Admin", "None"])
    case ("users", "allow_sign_up"), ("users", "allow_org_create"), ("users", "auto_assign_org"),
      ("auth.anonymous", "enabled"), ("smtp", "enabled"), ("security", "cookie_secure"),
      ("security", "allow_embedding"), ("server", "serve_from_sub_path"),
      ("server", "enforce_domain"), ("auth", "disable_login_form"):
      .boolean
    default: .any
    }
  }
}
