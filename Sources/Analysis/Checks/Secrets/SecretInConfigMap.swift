package import Findings
import Kubernetes

/// No secret stands in a ConfigMap.
package struct SecretInConfigMap: Check {
  package static let info = CheckInfo(
    id: "secret-in-configmap",
    finds: "a key or line of a ConfigMap with the value of a secret; names of files are accepted",
    why:
      "ConfigMaps are read by everybody who may look at the namespace, and are not encrypted at rest",
    mend: "move it to a Secret, and change it: it is known now",
    source: "Kubernetes documentation, ConfigMaps: not for confidential data",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: config, namespace: shop }
        data: { DATABASE_PASSWORD: T9vq-Lr2xWz7 }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: config, namespace: shop }
        data: { DATABASE_PASSWORD_FILE: /run/secrets/database/password }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("ConfigMap").filter { $0.identity.group.isEmpty }.flatMap { map in
      map.root["data"].entries.compactMap { key, cursor in
        guard let value = cursor.text else { return nil }
        if !value.contains(where: \.isNewline),
          let reason = SecretShape.reason(name: key, value: value)
        {
          return finding(cursor, "the value of the key \(key) \(reason)")
        }
        guard let line = SecretShape.lines(of: value).first else { return nil }
        return finding(
          cursor, "the key \(key), line \(line.number): the value of \(line.name) \(line.reason)")
      }
    }
  }
}
