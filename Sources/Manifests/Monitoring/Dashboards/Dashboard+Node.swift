package import YAML

extension Dashboard {
  /// The dashboard as Grafana reads it.
  ///
  /// Source: Grafana documentation, "Dashboard JSON model"; grafana/kinds/dashboard of 11.4. What the
  /// published schema requires is there even where it is Grafana's default.
  package var node: Node {
    .mapping([
      .init("uid", .string(uid)),
      .init("title", .string(title)),
      .init("description", .string(description)),
      .init("tags", .sequence([.string(Self.tag)])),
      .init("schemaVersion", .integer(39)),
      .init("version", .integer(1)),
      .init("editable", .boolean(false)),
      .init("timezone", .string("browser")),
      .init("refresh", .string("30s")),
      .init("time", .mapping([.init("from", .string("now-6h")), .init("to", .string("now"))])),
      // The crosshair of one panel shows in all others.
      .init("graphTooltip", .integer(1)),
      .init("links", .sequence([Self.siblings])),
      .init("annotations", .mapping([.init("list", .sequence([]))])),
      .init("templating", .mapping([.init("list", .sequence(variables.map(\.node)))])),
      .init("panels", .sequence(panelNodes)),
    ])
  }

  private static let tag = "vibe-ensemble"

  /// A menu of the other dashboards, which keeps time and variables.
  private static var siblings: Node {
    .mapping([
      .init("type", .string("dashboards")),
      .init("title", .string("Vibe Ensemble")),
      .init("icon", .string("external link")),
      .init("tooltip", .string("The other dashboards of the set.")),
      .init("tags", .sequence([.string(tag)])),
      .init("asDropdown", .boolean(true)),
      .init("targetBlank", .boolean(false)),
      .init("includeVars", .boolean(true)),
      .init("keepTime", .boolean(true)),
    ])
  }

  /// Headings and panels in reading order; the ids count from 1.
  private var panelNodes: [Node] {
    let layout = DashboardLayout(rows)
    var nodes: [Node] = []
    for (index, row) in rows.enumerated() {
      nodes.append(row.headingNode(id: nodes.count + 1, at: layout.headings[index]))
      for (panel, place) in zip(row.panels, layout.panels[index]) {
        nodes.append(panel.node(id: nodes.count + 1, at: place))
      }
    }
    return nodes
  }
}

extension DashboardRow {
  fileprivate func headingNode(id: Int, at place: DashboardLayout.Place) -> Node {
    .mapping([
      .init("id", .integer(id)),
      .init("type", .string("row")),
      .init("title", .string(section.title)),
      .init("collapsed", .boolean(false)),
      .init("gridPos", place.node),
      .init("panels", .sequence([])),
    ])
  }
}

extension DashboardLayout.Place {
  var node: Node {
    .mapping([
      .init("h", .integer(height)), .init("w", .integer(width)), .init("x", .integer(x)),
      .init("y", .integer(y)),
    ])
  }
}

extension DashboardVariable {
  /// Source: Grafana documentation, Prometheus template variables, "Query variable".
  fileprivate var node: Node {
    let query = "label_values(\(series), \(name))"
    return .mapping(
      [
        .init("type", .string("query")),
        .init("name", .string(name)),
        .init("label", .string(title)),
        .init("description", .string(description)),
        .init("datasource", DashboardDataSource.node),
        .init("query", .string(query)),
        // When the time range changes: pods come and go.
        .init("refresh", .integer(2)),
        .init("sort", .integer(1)),
        .init("multi", .boolean(isMultiple)),
        .init("includeAll", .boolean(isMultiple)),
        .init("current", current),
        .init("options", .sequence([])),
        .init("regex", .string("")),
        .init("hide", .integer(0)),
        .init("skipUrlSync", .boolean(false)),
      ] + (isMultiple ? [.init("allValue", .string(".+"))] : []))
  }

  private var current: Node {
    guard let initial else {
      return .mapping([
        .init("text", .sequence([.string("All")])), .init("value", .sequence([.string("$__all")])),
      ])
    }
    return .mapping([.init("text", .string(initial)), .init("value", .string(initial))])
  }
}
