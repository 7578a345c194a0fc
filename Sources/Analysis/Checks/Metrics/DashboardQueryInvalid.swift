package import Findings
import Prometheus

/// Queries of dashboards must be ones that Prometheus takes.
package struct DashboardQueryInvalid: Check {
  package static let info = CheckInfo(
    id: "met-dashboard-query-invalid",
    finds: "a panel whose query is no PromQL",
    why: "the panel shows an error to whoever needs it",
    mend: "correct the query; Grafana's variables may stand in it",
    source: "Prometheus documentation, \"Querying\"; Grafana documentation, \"Variable syntax\"",
    example: CheckExample(
      bad: dashboard(
        "sum(rate(http_requests_total{namespace=\\\"$namespace\\\"}[$__rate_interval])"),
      good: dashboard(
        "sum(rate(http_requests_total{namespace=\\\"$namespace\\\"}[$__rate_interval]))")))

  private static func dashboard(_ query: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: dashboards, namespace: watch }
    data:
      shop.json: |
        {
          "title": "Shop",
          "panels": [
            {
              "title": "Requests",
              "type": "timeseries",
              "datasource": { "type": "prometheus", "uid": "prometheus" },
              "targets": [{ "refId": "A", "expr": "\(query)" }]
            }
          ]
        }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.queries.compactMap { query in
      guard let problem = query.parsed.problems.first else { return nil }
      return finding(
        query.cursor, "\(query.description): \(problem.message)", hint: problem.hint)
    }
  }
}
