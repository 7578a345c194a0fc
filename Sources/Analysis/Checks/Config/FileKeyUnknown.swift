package import Findings
import Kubernetes
import YAML

/// Keys of files of settings are those that the program has.
package struct FileKeyUnknown: Check {
  package static let info = CheckInfo(
    id: "cfg-file-key-unknown",
    finds:
      "a key in a configuration of Prometheus, Alertmanager, PostgreSQL or Grafana that its version does not have",
    why:
      "Prometheus, Alertmanager and PostgreSQL refuse to start; Grafana goes on without the setting",
    mend: "correct the name, or remove the key",
    source:
      "Prometheus 3.4 and Alertmanager 0.28 documentation, Configuration; PostgreSQL 17, chapter 19; Grafana 11 defaults.ini",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: watch }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: web
                scrape_intervall: 30s
                static_configs: [{ targets: ["web.example.com:9090"] }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: prometheus, namespace: watch }
        data:
          prometheus.yml: |
            scrape_configs:
              - job_name: web
                scrape_interval: 30s
                static_configs: [{ targets: ["web.example.com:9090"] }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let texts = objects.texts.flatMap { text -> [Finding] in
      switch text.format {
      case .prometheusConfiguration: return tree(text, .prometheus, "Prometheus")
      case .alertmanagerConfiguration: return tree(text, .alertmanager, "Alertmanager")
      case .postgresConfiguration: return postgres(text, objects)
      case .ini: return grafana(text, objects)
      case .sql: return reloads(text)
      default: return []
      }
    }
    return texts + objects.postgresServers.flatMap(parameters)
  }

  private func tree(_ text: EmbeddedText, _ keys: KnownKeys, _ program: String) -> [Finding] {
    text.documents.flatMap { document in
      keys.unknown(in: document).map { key, value, known in
        finding(
          value, "\(text.name): \(program) has no key '\(key)' here",
          hint: NearestName.of(key, in: known).map { "did you mean '\($0)'?" })
      }
    }
  }

  // MARK: PostgreSQL

  private func postgres(_ text: EmbeddedText, _ objects: ObjectSet) -> [Finding] {
    let images = objects.mounts(of: text).compactMap(\.container.image)
    let major = images.lazy.compactMap { KnownImage($0)?.major }.first
    return TextSettings.of(text).compactMap { setting in
      unknown(setting.name, major, images.isEmpty ? nil : "PostgreSQL").map { message, hint in
        finding(at: setting.place, "\(text.name): \(message)", hint: hint)
      }
    }
  }

  /// Parameters of arguments and custom resources; those of files have been read.
  private func parameters(_ server: PostgreSQLServer) -> [Finding] {
    server.parameters.sorted { $0.key < $1.key }.compactMap { name, parameter in
      guard parameter.place.text == nil, let (message, hint) = unknown(name, server.major, nil)
      else {
        return nil
      }
      return finding(at: parameter.place, "\(server.description): \(message)", hint: hint)
    }
  }

  private func unknown(
    _ name: String, _ major: Int?, _ program: String?
  ) -> (message: String, hint: String?)? {
    // Newer ones may have others; of one that is not known, all versions count.
    if let major {
      guard PostgreSQLParameters.majors.contains(major) else { return nil }
      guard !PostgreSQLParameters.has(name, major: major) else { return nil }
    } else if PostgreSQLParameters.majors.contains(where: {
      PostgreSQLParameters.has(name, major: $0)
    }) {
      return nil
    }
    let version = major.map { "PostgreSQL \($0)" } ?? "PostgreSQL"
    if let removal = PostgreSQLParameters.removal(name) {
      return (
        "\(version) has no parameter \(name): it went with version \(removal.major)",
        removal.instead.map { "use \($0)" } ?? "remove it"
      )
    }
    if let added = PostgreSQLParameters.added(name) {
      return ("\(version) has no parameter \(name): it came with version \(added)", "remove it")
    }
    let nearest = NearestName.of(name, in: PostgreSQLParameters.names(major: major ?? 17))
    return ("\(version) has no parameter \(name)", nearest.map { "did you mean \($0)?" })
  }

  /// `ALTER SYSTEM` of what needs a restart, and then only a reload.
  private func reloads(_ text: EmbeddedText) -> [Finding] {
    guard let statements = SQLReader.read(text.text).content,
      statements.contains(where: { $0.contains("pg_reload_conf") != nil })
    else { return [] }
    return statements.compactMap(\.systemParameter).compactMap { token in
      guard let name = token.name, PostgreSQLParameters.needsRestart(name) else { return nil }
      return finding(
        text, line: Int(token.mark.line), column: Int(token.mark.column),
        "\(name) counts only after a restart, but pg_reload_conf() is all that follows",
        hint: "write it into postgresql.conf and restart the server")
    }
  }

  // MARK: Grafana

  private func grafana(_ text: EmbeddedText, _ objects: ObjectSet) -> [Finding] {
    guard
      text.name.contains("grafana")
        || objects.mounts(of: text).contains(where: { $0.path.hasPrefix("/etc/grafana/") })
    else { return [] }
    return TextSettings.of(text).compactMap { setting -> Finding? in
      let section = setting.keys.count > 1 ? setting.keys[0] : ""
      if let keys = GrafanaSettings.sections[section] {
        guard !keys.contains(setting.name) else { return nil }
        return finding(
          at: setting.place, "\(text.name): Grafana has no key '\(setting.name)' in [\(section)]",
          hint: NearestName.of(setting.name, in: keys.sorted()).map { "did you mean '\($0)'?" })
      }
      guard !GrafanaSettings.openSections.contains(section), !section.hasPrefix("plugin."),
        !section.hasPrefix("feature_toggles.")
      else { return nil }
      let known = Array(GrafanaSettings.sections.keys) + GrafanaSettings.openSections
      guard let nearest = NearestName.of(section, in: known.sorted(), atMost: 2) else { return nil }
      return finding(
        at: setting.place, "\(text.name): Grafana has no section [\(section)]",
        hint: "did you mean [\(nearest)]?")
    }
  }
}
