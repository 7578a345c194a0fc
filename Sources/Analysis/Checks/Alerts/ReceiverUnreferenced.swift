package import Findings

/// A receiver that no route reaches tells nobody anything.
package struct ReceiverUnreferenced: Check {
  package static let info = CheckInfo(
    id: "alert-receiver-unreferenced",
    finds: "a receiver that no route names",
    why: "somebody set it up to be told, and never will be",
    mend: "add a route to it, or leave it out",
    source: "Alertmanager documentation, \"Configuration\", route and receiver",
    severity: .warning,
    example: CheckExample(
      bad: RuleExample.routes(
        """
        route: { receiver: team }
        receivers:
          - name: team
            email_configs: [{ to: team@example.org }]
          - name: pager
            pagerduty_configs: [{ routing_key_file: /etc/alertmanager/key }]
        """),
      good: RuleExample.routes(
        """
        route: { receiver: team }
        receivers:
          - name: team
            email_configs: [{ to: team@example.org }]
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.routings.flatMap { routing -> [Finding] in
      let named = Set(routing.routes.map(\.receiver))
      return routing.receivers.filter { !named.contains($0.name) }.map {
        finding($0.cursor["name"], "no route names the receiver '\($0.name)'")
      }
    }
  }
}
