/// Series that Prometheus makes itself, for every target and every alert.
///
/// Source: Prometheus documentation, "Jobs and instances", "Automatically generated labels and time
/// series"; "Alerting rules".
enum BuiltInMetrics {
  static let table = MetricTable(
    """
    g up -
    g scrape_duration_seconds -
    g scrape_samples_scraped -
    g scrape_samples_post_metric_relabeling -
    g scrape_series_added -
    g scrape_timeout_seconds -
    g scrape_sample_limit -
    g scrape_body_size_bytes -
    g ALERTS alertname,alertstate,*
    g ALERTS_FOR_STATE alertname,*
    """)
}
