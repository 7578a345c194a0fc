package import Findings

/// A route must name a receiver that is there.
package struct ReceiverUndefined: Check {
  package static let info = CheckInfo(
    id: "alert-receiver-undefined",
    finds: "a route whose receiver is not defined, or a root route without one",
    why: "Alertmanager does not start with such a configuration, or goes on with the old one",
    mend: "define the receiver, or name one that is there",
    source: "Alertmanager documentation, \"Configuration\", route and receiver",
    example: CheckExample(
      bad: RuleExample.routes(
        """
        route:
          receiver: team
          routes:
            - { receiver: pager, matchers: ['severity="critical"'] }
        receivers:
          - name: team
            email_configs: [{ to: team@example.org }]
        """),
      good: RuleExample.routes(
        """
        route:
          receiver: team
        receivers:
          - name: team
            email_configs: [{ to: team@example.org }]
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.monitoring.routings.flatMap { routing -> [Finding] in
      let names = routing.receivers.map(\.name)
      return routing.routes.compactMap { route in
        guard let receiver = route.cursor["receiver"].text else {
          return route.isRoot
            ? finding(route.cursor["receiver"], "the root route has no receiver") : nil
        }
        guard !names.contains(receiver) else { return nil }
        let known = names.map { "'\($0)'" }.joined(separator: ", ")
        return finding(
          route.cursor["receiver"],
          "the route names the receiver '\(receiver)', which is not defined",
          hint: NearestName.of(receiver, in: names).map { "did you mean '\($0)'?" }
            ?? (names.isEmpty ? nil : "there are \(known)"))
      }
    }
  }
}
