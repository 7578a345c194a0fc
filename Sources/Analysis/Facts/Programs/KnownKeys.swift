/// The keys that a program's file of settings has, where it refuses others.
struct KnownKeys: Sendable {
  private let contexts: [String: [String: String]]

  /// - Parameter table: lines of `context key key>context`; `>*` means that anything may stand below.
  init(_ table: String) {
    var contexts: [String: [String: String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let context = words.first else { continue }
      for word in words.dropFirst() {
        let parts = word.split(separator: ">")
        contexts[String(context), default: [:]][String(parts[0])] =
          parts.count > 1 ? String(parts[1]) : "*"
      }
    }
    self.contexts = contexts
  }

  /// Keys of a tree that the program does not know, each with those known there.
  func unknown(in root: Cursor) -> [(key: String, value: Cursor, known: [String])] {
    var found: [(key: String, value: Cursor, known: [String])] = []
    visit(root, "root", &found)
    return found
  }

  private func visit(
    _ cursor: Cursor, _ context: String,
    _ found: inout [(key: String, value: Cursor, known: [String])]
  ) {
    guard let known = contexts[context], found.count < 20 else { return }
    for item in cursor.items { visit(item, context, &found) }
    for (key, value) in cursor.entries {
      if let next = known[key] {
        visit(value, next, &found)
      } else if !(key.hasSuffix("_sd_configs") && known["static_configs"] != nil) {
        found.append((key, value, known.keys.sorted()))
      }
    }
  }

  /// Source: Prometheus 3.4 documentation, "Configuration".
  static let prometheus = KnownKeys(
    """
    root global>global scrape_configs>job rule_files alerting>alerting remote_write>write \
    remote_read storage>storage tracing scrape_config_files runtime otlp
    storage tsdb exemplars
    global scrape_interval scrape_timeout evaluation_interval external_labels query_log_file \
    scrape_protocols body_size_limit sample_limit target_limit label_limit \
    label_name_length_limit label_value_length_limit keep_dropped_targets rule_query_offset \
    scrape_failure_log_file metric_name_validation_scheme metric_name_escaping_scheme \
    scrape_native_histograms scrape_classic_histograms always_scrape_classic_histograms \
    convert_classic_histograms_to_nhcb extra_scrape_metrics
    job job_name scrape_interval scrape_timeout scrape_protocols fallback_scrape_protocol \
    metrics_path honor_labels honor_timestamps track_timestamps_staleness scheme params \
    enable_compression enable_http2 basic_auth authorization oauth2 follow_redirects tls_config \
    proxy_url no_proxy proxy_from_environment proxy_connect_header http_headers bearer_token \
    bearer_token_file static_configs>static relabel_configs>relabel \
    metric_relabel_configs>relabel body_size_limit sample_limit target_limit label_limit \
    label_name_length_limit label_value_length_limit keep_dropped_targets \
    native_histogram_bucket_limit native_histogram_min_bucket_factor scrape_native_histograms \
    scrape_classic_histograms always_scrape_classic_histograms \
    convert_classic_histograms_to_nhcb scrape_failure_log_file metric_name_validation_scheme \
    metric_name_escaping_scheme extra_scrape_metrics
    static targets labels
    relabel source_labels separator target_label regex modulus replacement action
    alerting alert_relabel_configs>relabel alertmanagers>alertmanager
    alertmanager timeout api_version path_prefix scheme basic_auth authorization oauth2 sigv4 \
    follow_redirects enable_http2 tls_config proxy_url no_proxy proxy_from_environment \
    proxy_connect_header http_headers bearer_token bearer_token_file static_configs>static \
    relabel_configs>relabel alert_relabel_configs>relabel
    write url remote_timeout headers write_relabel_configs>relabel name send_exemplars \
    send_native_histograms queue_config metadata_config sigv4 azuread google_iam \
    protobuf_message round_robin_dns basic_auth authorization oauth2 follow_redirects \
    enable_http2 tls_config proxy_url no_proxy proxy_from_environment proxy_connect_header \
    http_headers bearer_token bearer_token_file
    """)

  /// Source: Alertmanager 0.28 documentation, "Configuration".
  static let alertmanager = KnownKeys(
    """
    root global>global templates route>route inhibit_rules>inhibition receivers>receiver \
    mute_time_intervals>times time_intervals>times tracing
    global resolve_timeout http_config smtp_from smtp_smarthost smtp_hello smtp_auth_username \
    smtp_auth_password smtp_auth_password_file smtp_auth_secret smtp_auth_secret_file \
    smtp_auth_identity smtp_require_tls smtp_tls_config smtp_force_implicit_tls slack_api_url \
    slack_api_url_file slack_app_token slack_app_token_file slack_app_url victorops_api_key \
    victorops_api_key_file victorops_api_url pagerduty_url opsgenie_api_key \
    opsgenie_api_key_file opsgenie_api_url wechat_api_url wechat_api_secret \
    wechat_api_secret_file wechat_api_corp_id telegram_api_url telegram_bot_token \
    telegram_bot_token_file webex_api_url jira_api_url rocketchat_api_url rocketchat_token \
    rocketchat_token_file rocketchat_token_id rocketchat_token_id_file mattermost_webhook_url \
    mattermost_webhook_url_file
    route receiver group_by continue matchers match match_re group_wait group_interval \
    repeat_interval mute_time_intervals active_time_intervals routes>route
    inhibition name target_match target_match_re target_matchers source_match source_match_re \
    source_matchers equal
    receiver name discord_configs email_configs msteams_configs msteamsv2_configs jira_configs \
    opsgenie_configs pagerduty_configs pushover_configs rocketchat_configs slack_configs \
    sns_configs telegram_configs victorops_configs webex_configs webhook_configs wechat_configs \
    incidentio_configs mattermost_configs
    times name time_intervals>span
    span times weekdays days_of_month months years location
    """)
}
