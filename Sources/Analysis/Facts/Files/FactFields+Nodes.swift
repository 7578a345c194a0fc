import Scalars
import YAML

extension FactFields {
  private static let name = FactShape.text(.any("a name"))
  private static let labels = FactShape.map(keys: .any("a label"), values: .text(.any("a value")))

  /// The machines below the cluster.
  static let machines = [
    FactField(
      "nodes", "which nodes the cluster has, shape by shape",
      .list(
        .group([
          .init("name", "what the shape is called, for messages", name, isRequired: true),
          .init("count", "how many there are", .integer(1...100_000), isRequired: true),
          .init(
            "allocatable", "what pods of one node may take, by resource",
            .map(
              keys: .any("a resource"),
              values: .text(.value(Quantity.self, "a quantity like 4 or 16Gi", takesNumbers: true))),
            isRequired: true),
          .init("pods", "how many pods one node takes, 110 by default", .integer(1...10_000)),
          .init("labels", "labels of the nodes", labels),
          .init("zones", "zones over which they are spread evenly", .list(name)),
          .init(
            "taints", "taints of the nodes",
            .list(
              .group([
                .init("key", "the key", name, isRequired: true),
                .init("value", "the value", .text(.any("a value"))),
                .init(
                  "effect", "what it does to pods that do not tolerate it",
                  .text(.choice(["NoSchedule", "PreferNoSchedule", "NoExecute"])),
                  isRequired: true),
              ]))),
        ])),
      example: """
        nodes:
          - name: general
            count: 3
            allocatable: { cpu: 3920m, memory: 14Gi }
            zones: [a, b, c]
        """
    ) { node, facts in
      facts.nodes += (node.items ?? []).map(NodePool.init)
    }
  ]

  /// What the project has chosen.
  static let project = [
    FactField(
      "choices", "what the project chose where good teams differ",
      .group([
        .init(
          "cpuLimits", "whether containers have a limit of CPU",
          .text(.choice(ProjectChoices.Rule.allCases.map(\.rawValue)))),
        .init(
          "dependencyPaths", "paths of HTTP endpoints that answer for databases and others too",
          .list(.text(.any("a path")))),
      ]),
      example: "choices: { cpuLimits: forbidden, dependencyPaths: [/health/ready] }"
    ) { node, facts in
      if let rule = node["cpuLimits"]?.scalarText.flatMap(ProjectChoices.Rule.init(rawValue:)) {
        facts.choices.cpuLimits = rule
      }
      facts.choices.dependencyPaths.formUnion(node["dependencyPaths"]?.texts ?? [])
    }
  ]
}

extension NodePool {
  fileprivate init(_ node: Node) {
    var allocatable: [String: Quantity] = [:]
    for (name, text) in node["allocatable"]?.textByKey ?? [:] {
      allocatable[name] = try? Quantity(parsing: text)
    }
    self.init(
      name: node["name"]?.scalarText ?? "", count: node["count"]?.integer ?? 0,
      allocatable: allocatable, pods: node["pods"]?.integer ?? 110,
      labels: node["labels"]?.textByKey ?? [:],
      taints: (node["taints"]?.items ?? []).map { taint in
        Taint(
          key: taint["key"]?.scalarText ?? "", value: taint["value"]?.scalarText ?? "",
          effect: taint["effect"]?.scalarText ?? "")
      },
      zones: node["zones"]?.texts ?? [])
  }
}
