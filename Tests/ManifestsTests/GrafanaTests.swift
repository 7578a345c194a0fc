import Contract
import Environment
import Foundation
import Kubernetes
import Manifests
import Scalars
import Testing
import YAML

@Suite struct GrafanaTests {
  @Test("one pod at a time writes the database", arguments: BuiltEnvironment.committed)
  func singleWriter(name: String) throws {
    let deployment = try grafana(name)
    #expect(deployment.spec.at("replicas")?.number == 1)
    #expect(deployment.spec.at("strategy", "type")?.text == "Recreate")
  }

  @Test("the pod has no token, and of the secrets the password only")
  func secrets() throws {
    let pod = try #require(try grafana("production").spec.at("template", "spec"))
    #expect(pod["automountServiceAccountToken"]?.isFalse == true)
    #expect(pod["serviceAccountName"]?.text == "grafana-sa")
    let secrets = pod.list("volumes").compactMap { $0["secret"] }
    #expect(secrets.map { $0["secretName"]?.text } == ["vibe-ensemble-secrets"])
    #expect(
      secrets.flatMap { $0.list("items") }.map { $0["key"]?.text } == ["grafana-admin-password"])
    let variables = try environment("production")
    #expect(
      variables["GF_SECURITY_ADMIN_PASSWORD__FILE"] == "/run/secrets/grafana/grafana-admin-password"
    )
    #expect(variables["GF_SECURITY_ADMIN_PASSWORD"] == nil)
  }

  @Test("nothing is fetched at the start, and nobody gets in unasked")
  func settings() throws {
    let variables = try environment("production")
    for (variable, value) in [
      ("GF_PLUGINS_PREINSTALL_DISABLED", "true"), ("GF_ANALYTICS_REPORTING_ENABLED", "false"),
      ("GF_ANALYTICS_CHECK_FOR_UPDATES", "false"),
      ("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false"), ("GF_USERS_ALLOW_SIGN_UP", "false"),
      ("GF_AUTH_ANONYMOUS_ENABLED", "false"), ("GF_SECURITY_COOKIE_SECURE", "true"),
    ] {
      #expect(variables[variable] == value, "\(variable)")
    }
    #expect(variables["GF_INSTALL_PLUGINS"] == nil)
  }

  @Test(
    "every dashboard is mounted, and the first one exists", arguments: BuiltEnvironment.committed)
  func dashboards(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let pod = try #require(try grafana(name).spec.at("template", "spec"))
    let volume = try #require(pod.list("volumes").first { $0["name"]?.text == "dashboards" })
    let sources = try #require(volume["projected"]).list("sources")
    let mounted = Set(sources.compactMap { $0.at("configMap", "name")?.text })
    let configMaps = built.objects.filter {
      $0.kind == "ConfigMap" && $0.name.hasPrefix("grafana-dashboard-")
        && $0.name != "grafana-dashboard-provider"
    }
    #expect(mounted == Set(configMaps.map(\.name)))
    #expect(mounted.count == DashboardName.allCases.count)
    let files = configMaps.flatMap { ($0.node["data"]?.entries ?? []).map(\.key) }
    #expect(Set(files).count == mounted.count)
    let home = try #require(try environment(name)["GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"])
    #expect(home.hasPrefix("/etc/grafana/dashboards/"))
    #expect(files.contains(String(home.split(separator: "/").last ?? "")))
  }

  @Test("the root file system stays as it is, and nothing but data and /tmp can be written")
  func readOnly() throws {
    let pod = try #require(try grafana("production").spec.at("template", "spec"))
    let container = try #require(pod.list("containers").first)
    #expect(container.at("securityContext", "readOnlyRootFilesystem")?.isTrue == true)
    let writable = container.list("volumeMounts").filter { $0["readOnly"]?.isTrue != true }
    #expect(writable.compactMap { $0["mountPath"]?.text } == ["/var/lib/grafana", "/tmp"])
  }

  /// Source: Kubernetes documentation, "ConfigMaps": 1 MiB, and `kubectl apply` keeps a copy in an
  /// annotation of at most 256 KiB.
  @Test("a dashboard fits into its ConfigMap and its annotation", arguments: BuiltEnvironment.all)
  func sizes(name: String) throws {
    let spec = try BuiltEnvironment.spec(named: name)
    let configMaps = Dashboards.configMaps(spec, AlertSet(spec))
    #expect(configMaps.count == DashboardName.allCases.count)
    for configMap in configMaps {
      let size = (configMap.data?.entries ?? []).map(\.value.utf8.count).reduce(0, +)
      #expect(size > 1000 && size < 200_000, "\(configMap.metadata)")
    }
  }

  /// The way itself is in `NetworkView`, like all others.
  @Test("Prometheus scrapes it", arguments: BuiltEnvironment.committed)
  func scraped(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let configMap = try #require(
      built.objects.first { $0.kind == "ConfigMap" && $0.name == "prometheus-config" })
    let text = (configMap.node["data"]?.entries ?? []).compactMap(\.value.text).joined()
    #expect(text.contains("job_name: grafana\n"))
    let pod = try #require(try grafana(name).spec.at("template", "spec"))
    let ports = try #require(pod.list("containers").first).list("ports")
    #expect(ports.map { $0["containerPort"]?.number } == [3000])
    #expect(try environment(name)["GF_METRICS_ENABLED"] == "true")
  }

  @Test("the data source is the Prometheus of the set under the address that panels use")
  func dataSource() throws {
    let built = try BuiltEnvironment(named: "production")
    let configMap = try #require(
      built.objects.first { $0.kind == "ConfigMap" && $0.name == "grafana-datasources" })
    let text = try #require(configMap.node["data"]?.entries?.first?.value.text)
    #expect(text.contains("uid: prometheus\n"))
    #expect(text.contains("editable: false\n"))
    guard case .bundled(let settings) = built.spec.monitoring.mode else {
      Issue.record("production has no Prometheus of its own")
      return
    }
    let interval = settings.prometheus.scrapeInterval.prometheusText
    #expect(text.contains("timeInterval: \(interval)\n"))
    #expect(text.contains("url: http://prometheus-service.vibe-ensemble.svc:9090\n"))
  }

  // MARK: Parts

  private func grafana(_ name: String) throws -> ManifestObject {
    let objects = try BuiltEnvironment(named: name).objects
    return try #require(objects.first { $0.kind == "Deployment" && $0.name == "grafana" })
  }

  private func environment(_ name: String) throws -> [String: String] {
    let pod = try #require(try grafana(name).spec.at("template", "spec"))
    let variables = try #require(pod.list("containers").first).list("env")
    return Dictionary(
      uniqueKeysWithValues: try variables.map { variable in
        (try #require(variable["name"]?.text), try #require(variable["value"]?.text))
      })
  }
}
