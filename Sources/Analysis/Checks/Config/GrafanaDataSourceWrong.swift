package import Findings
import Kubernetes
import YAML

/// Dashboards find the data sources that are provisioned.
package struct GrafanaDataSourceWrong: Check {
  package static let info = CheckInfo(
    id: "cfg-grafana-datasource",
    finds:
      "provisioned data sources of Grafana without URL, with one uid, name or default twice, and dashboards that ask for one that is not provisioned",
    why: "Grafana refuses to start or shows panels without data",
    mend: "give each data source a uid and a URL of its own, and use that uid in the dashboards",
    source: "Grafana 11 documentation, Provision Grafana: Data sources; Dashboard JSON model",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: sources, namespace: watch }
        data:
          sources.yaml: |
            apiVersion: 1
            datasources:
              - { name: Prometheus, type: prometheus, uid: prometheus, url: "http://10.0.0.7:9090" }
          board.json: |
            {"schemaVersion": 39, "panels": [
              {"type": "stat", "datasource": {"type": "prometheus", "uid": "PBFA97CFB590B2093"}}]}
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: sources, namespace: watch }
        data:
          sources.yaml: |
            apiVersion: 1
            datasources:
              - { name: Prometheus, type: prometheus, uid: prometheus, url: "http://10.0.0.7:9090" }
          board.json: |
            {"schemaVersion": 39, "panels": [
              {"type": "stat", "datasource": {"type": "prometheus", "uid": "prometheus"}}]}
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var order: [String] = []
    var sources: [String: [Cursor]] = [:]
    for text in objects.texts(.grafanaDatasources) {
      let namespace = text.member.namespace
      if sources[namespace] == nil { order.append(namespace) }
      sources[namespace, default: []] += (text.root?["datasources"].items ?? [])
    }
    return order.flatMap { namespace -> [Finding] in
      let own = sources[namespace] ?? []
      let boards = objects.texts(.grafanaDashboard).filter { $0.member.namespace == namespace }
      return twice(own) + own.flatMap(incomplete) + boards.flatMap { unknown($0, own) }
    }
  }

  // MARK: Data sources

  private func twice(_ sources: [Cursor]) -> [Finding] {
    ["uid", "name"].flatMap { field -> [Finding] in
      var first: [String: Cursor] = [:]
      return sources.compactMap { source in
        guard let text = source[field].text else { return nil }
        let key = "\(source["orgId"].text ?? "1") \(text)"
        guard let other = first[key] else {
          first[key] = source
          return nil
        }
        return finding(
          source[field],
          "the \(field) '\(text)' is that of the data source '\(other["name"].text ?? "")' too")
      }
    } + defaults(sources)
  }

  private func defaults(_ sources: [Cursor]) -> [Finding] {
    var first: [String: Cursor] = [:]
    return sources.compactMap { source in
      guard source["isDefault"].boolean == true else { return nil }
      let organization = source["orgId"].text ?? "1"
      guard let other = first[organization] else {
        first[organization] = source
        return nil
      }
      return finding(
        source["isDefault"],
        "'\(source["name"].text ?? "")' and '\(other["name"].text ?? "")' are both the default:"
          + " Grafana refuses to start", hint: "leave isDefault with one of them")
    }
  }

  private func incomplete(_ source: Cursor) -> [Finding] {
    guard let type = source["type"].text, Self.typesWithURL.contains(type),
      (source["url"].text ?? "").isEmpty, source[at: "jsonData", "url"].text == nil
    else { return [] }
    return [
      finding(source["url"], "the data source '\(source["name"].text ?? "")' has no url")
    ]
  }

  private static let typesWithURL: Set<String> = [
    "prometheus", "loki", "tempo", "jaeger", "zipkin", "alertmanager", "elasticsearch", "influxdb",
    "graphite", "opentsdb", "postgres", "grafana-postgresql-datasource", "mysql", "mssql",
  ]

  // MARK: Dashboards

  private func unknown(_ board: EmbeddedText, _ sources: [Cursor]) -> [Finding] {
    guard let root = board.root, let node = root.node else { return [] }
    let uids = sources.compactMap { $0["uid"].text }
    let names = sources.compactMap { $0["name"].text }
    let known = Set(uids + names)
    var wanted: [String] = []
    Self.collect(node, into: &wanted)
    var seen: Set<String> = []
    return wanted.filter { !known.contains($0) && seen.insert($0).inserted }.compactMap { uid in
      guard let place = Self.place(of: uid, in: root) else { return nil }
      let unnamed = sources.first { $0["uid"].text == nil }?["name"].text
      let reason =
        unnamed.map { "'\($0)' has no uid, so Grafana makes one" }
        ?? "there is " + uids.map { "'\($0)'" }.joined(separator: ", ")
      return finding(
        place,
        "\(board.name) asks for the data source '\(uid)', which is not provisioned: \(reason)",
        hint: NearestName.of(uid, in: uids + names).map { "did you mean '\($0)'?" })
    }
  }

  /// The data sources that a dashboard names; variables and Grafana's own left out.
  private static func collect(_ node: Node, into wanted: inout [String]) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { collect(item, into: &wanted) }
    case .mapping(let entries):
      for entry in entries {
        if entry.key == "datasource", let uid = uid(entry.value) { wanted.append(uid) }
        // What was selected last is no reference.
        if entry.key != "current", entry.key != "options" { collect(entry.value, into: &wanted) }
      }
    }
  }

  private static func uid(_ value: Node) -> String? {
    guard let text = value["uid"]?.string ?? value.string, !text.isEmpty, !text.contains("$"),
      !text.hasPrefix("--"), text != "grafana", text != "default"
    else { return nil }
    return text
  }

  private static func place(of uid: String, in cursor: Cursor) -> Cursor? {
    for (key, value) in cursor.entries {
      if key == "datasource", let node = value.node, Self.uid(node) == uid {
        return node.entries == nil ? value : value["uid"]
      }
      if key != "current", key != "options", let found = place(of: uid, in: value) { return found }
    }
    for item in cursor.items {
      if let found = place(of: uid, in: item) { return found }
    }
    return nil
  }
}
