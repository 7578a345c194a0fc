package import Findings
import Kubernetes

/// Values of variables are what the program takes.
package struct VariableInvalid: Check {
  package static let info = CheckInfo(
    id: "cfg-env-value-invalid",
    finds: "a variable with a value that its program refuses: outside its range, not of its type",
    why: "the program ends at its start, or runs with a default that nobody chose",
    mend: "write a value of the kind that the message names",
    source:
      "the settings of the program: module Contract for the server, the documentation of public images",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: grafana, namespace: shop }
        spec:
          selector: { matchLabels: { app: grafana } }
          template:
            metadata: { labels: { app: grafana } }
            spec:
              containers:
                - name: grafana
                  image: grafana/grafana:11.2.0
                  env: [{ name: GF_SERVER_HTTP_PORT, value: "30000000" }]
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: grafana, namespace: shop }
        spec:
          selector: { matchLabels: { app: grafana } }
          template:
            metadata: { labels: { app: grafana } }
            spec:
              containers:
                - name: grafana
                  image: grafana/grafana:11.2.0
                  env: [{ name: GF_SERVER_HTTP_PORT, value: "3000" }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    return objects.containerUses.flatMap { use -> [Finding] in
      guard let program = use.program else { return [] }
      return use.variables.compactMap { variable in
        guard let rule = program.variables.rule(variable.name), let value = variable.value,
          !value.contains("$("), let expected = rule.expectation(for: value)
        else { return nil }
        // Two containers may import the same ConfigMap.
        let place = "\(variable.cursor.member.index) \(variable.cursor.path)"
        guard seen.insert(place).inserted else { return nil }
        let found = Self.isShown(variable) ? "found '\(value.prefix(60))', " : ""
        return finding(
          variable.cursor,
          "\(use.description): \(variable.name): \(found)expected \(expected)")
      }
    }
  }

  private static func isShown(_ variable: VariableValue) -> Bool {
    guard !variable.isSecret, let value = variable.value else { return false }
    return !value.contains("://") && SecretShape.reason(name: variable.name, value: value) == nil
  }
}
