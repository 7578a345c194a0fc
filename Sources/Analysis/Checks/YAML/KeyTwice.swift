package import Findings

/// A key stands once in a mapping; the reader of manifests finds what does not.
package struct KeyTwice: Check {
  package static let info = CheckInfo(
    id: "yaml-duplicate-key",
    finds: "a key that stands twice in one mapping",
    why: "readers take one of the two, and not all take the same",
    mend: "keep one of the two",
    source: "YAML 1.2.2, section 3.2.1.1: keys of a mapping are unique",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop }
        data:
          log.level: info
          log.level: debug
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: web, namespace: shop }
        data:
          log.level: info
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] { [] }
}
