import Scalars
import YAML

/// What Grafana finds at its start: where the data come from, and where the dashboards lie.
///
/// Source: Grafana 11.4 documentation, "Provision Grafana".
enum GrafanaProvisioning {
  /// The data source, which nobody can change in the pages.
  static func dataSources(prometheus: String, scrapeInterval: Duration) -> String {
    Emitter.text(
      .mapping([
        .init("apiVersion", .integer(1)),
        .init("prune", .boolean(true)),
        .init(
          "datasources",
          .sequence([
            .mapping([
              .init("name", .string(DashboardDataSource.name)),
              .init("type", .string(DashboardDataSource.type)),
              .init("uid", .string(DashboardDataSource.uid)),
              .init("access", .string("proxy")),
              .init("url", .string(prometheus)),
              .init("isDefault", .boolean(true)),
              .init("editable", .boolean(false)),
              .init(
                "jsonData",
                .mapping([
                  .init("httpMethod", .string("POST")),
                  .init("prometheusType", .string("Prometheus")),
                  // No finer than there are samples.
                  .init("timeInterval", .string(scrapeInterval.prometheusText)),
                  // The rules of Prometheus are shown; they come from the set and from nowhere else.
                  .init("manageAlerts", .boolean(true)),
                ])),
            ])
          ])),
      ]))
  }

  /// A folder of files that is read again and again, so a changed dashboard needs no restart.
  static func dashboards(folder: String) -> String {
    Emitter.text(
      .mapping([
        .init("apiVersion", .integer(1)),
        .init(
          "providers",
          .sequence([
            .mapping([
              .init("name", .string("vibe-ensemble")),
              .init("folder", .string("Vibe Ensemble")),
              .init("folderUid", .string("vibe-ensemble")),
              .init("type", .string("file")),
              .init("disableDeletion", .boolean(true)),
              .init("allowUiUpdates", .boolean(false)),
              .init("updateIntervalSeconds", .integer(60)),
              .init("options", .mapping([.init("path", .string(folder))])),
            ])
          ])),
      ]))
  }
}
