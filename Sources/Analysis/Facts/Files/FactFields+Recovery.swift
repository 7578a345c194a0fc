import Scalars
import YAML

extension FactFields {
  private static let duration = FactShape.text(
    FactText(name: "a duration like 15m or 4h") { text in
      do throws(ScalarError) {
        _ = try Duration(parsing: text)
        return nil
      } catch {
        return error.message
      }
    })
  private static let amount = FactShape.text(
    .value(Quantity.self, "a quantity like 100Gi", takesNumbers: true))
  private static let networks = FactShape.list(
    .text(.value(CIDR.self, "a range of addresses like 10.0.0.0/16")))

  /// What is promised about data, and how the set is applied.
  static let operations = [
    FactField(
      "recovery", "what is promised about losing data, and how large it is",
      .group([
        .init("pointObjective", "so much work may be lost at most", duration),
        .init("timeObjective", "so long a restore may take at most", duration),
        .init("databaseSize", "how large the database is", amount),
        .init("restoredPerSecond", "how much a restore reads in a second", amount),
      ]),
      example: """
        recovery:
          pointObjective: 24h
          timeObjective: 4h
          databaseSize: 80Gi
          restoredPerSecond: 50Mi
        """
    ) { node, facts in
      if let text = node["pointObjective"]?.scalarText {
        facts.recovery.pointObjective = try? Duration(parsing: text)
      }
      if let text = node["timeObjective"]?.scalarText {
        facts.recovery.timeObjective = try? Duration(parsing: text)
      }
      if let text = node["databaseSize"]?.scalarText {
        facts.recovery.databaseSize = try? Quantity(parsing: text)
      }
      if let text = node["restoredPerSecond"]?.scalarText {
        facts.recovery.restoredPerSecond = try? Quantity(parsing: text)
      }
    },
    FactField(
      "network", "addresses of what runs outside of the cluster's pods",
      .group([
        .init("apiServer", "the API server itself, behind its Service", networks),
        .init("apiServerPort", "its port", .integer(1...65_535)),
        .init("nodes", "the nodes", networks),
      ]),
      example: "network: { apiServer: [10.0.0.0/28], apiServerPort: 6443, nodes: [10.0.0.0/16] }"
    ) { node, facts in
      if let ranges = node["apiServer"] { facts.network.apiServer = ranges.networks }
      if let port = node["apiServerPort"]?.integer { facts.network.apiServerPort = port }
      if let ranges = node["nodes"] { facts.network.nodes = ranges.networks }
    },
    FactField(
      "order",
      "whether objects are applied file by file as they stand, or sorted by somebody first",
      .text(.choice(["files", "given"])), example: "order: files"
    ) { node, facts in
      facts.order = node.scalarText == "given" ? .given : .files
    },
  ]
}

extension Node {
  fileprivate var networks: [CIDR] { texts.compactMap { try? CIDR(parsing: $0) } }
}
