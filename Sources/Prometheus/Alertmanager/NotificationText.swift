/// What a notification says, in Alertmanager's template language.
///
/// Source: Prometheus Alertmanager 0.28 documentation, "Notification template reference".
package enum NotificationText {
  /// `[FIRING 2] HighErrorRate production`.
  package static let title =
    "[{{ .Status | toUpper }} {{ .Alerts | len }}] {{ .CommonLabels.alertname }}"
    + " {{ .CommonLabels.environment }}"

  /// Of each alert: what is wrong, with the value, and where to go on.
  package static let body = """
    {{ range .Alerts }}{{ .Annotations.summary }}: {{ .Annotations.description }}
    {{ if .Annotations.runbook_url }}Runbook: {{ .Annotations.runbook_url }}
    {{ end }}{{ if .Annotations.dashboard_url }}Dashboard: {{ .Annotations.dashboard_url }}
    {{ end }}{{ end }}
    """
}
