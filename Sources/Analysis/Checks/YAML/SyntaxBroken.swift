package import Findings

/// Every file is YAML; the reader of manifests finds what is not.
package struct SyntaxBroken: Check {
  package static let info = CheckInfo(
    id: "yaml-syntax",
    finds: "a file that is no YAML or JSON",
    why: "nothing of it can be applied",
    mend: "correct the line; the column is where the reader gave up",
    source: "YAML 1.2.2; RFC 8259",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] { [] }
}
