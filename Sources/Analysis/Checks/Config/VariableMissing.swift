package import Findings
import Kubernetes

/// What a program cannot start without is set.
package struct VariableMissing: Check {
  package static let info = CheckInfo(
    id: "cfg-env-required-missing",
    finds: "a container without a variable that its program cannot start without",
    why: "the program ends right after its start: the pod restarts for ever",
    mend: "set one of the variables, from a Secret if it is one",
    source:
      "the settings of the program: module Contract for the server, the documentation of public images",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: postgres
                  image: postgres:17
                  env: [{ name: POSTGRES_DB, value: shop }]
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: postgres
                  image: postgres:17
                  env:
                    - { name: POSTGRES_DB, value: shop }
                    - name: POSTGRES_PASSWORD
                      valueFrom: { secretKeyRef: { name: db, key: password } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { use -> [Finding] in
      guard let program = use.program, use.runsOwnProgram, use.isComplete, !use.container.isInit
      else { return [] }
      let names = Set(use.variables.map(\.name))
      return program.variables.required.compactMap { group in
        guard names.isDisjoint(with: group) else { return nil }
        let field = use.container.cursor["env"]
        let expected = group.prefix(3).joined(separator: " or ")
        return finding(field, "\(use.description): \(program.name) needs \(expected), none is set")
      }
    }
  }
}
