package import Findings
import Kubernetes

/// nginx starts with the configuration that it gets.
package struct NginxConfigurationBroken: Check {
  package static let info = CheckInfo(
    id: "net-nginx-conf",
    finds:
      "a configuration of nginx that does not parse, or with directives that may not stand where they do",
    why: "nginx refuses to start, and a running one goes on with its old configuration",
    mend: "correct the directive; `nginx -t` says the same",
    source: "nginx 1.27 documentation, the context and syntax of each directive",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: front, namespace: shop }
        data:
          default.conf: |
            server {
              limit_req_zone $binary_remote_addr zone=all:1m rate=5r/s;
              listen 80;
            }
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: front, namespace: shop }
        data:
          default.conf: |
            limit_req_zone $binary_remote_addr zone=all:1m rate=5r/s;
            server {
              listen 80;
            }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.texts(.nginx).flatMap { text -> [Finding] in
      let reading = NginxReader.read(text.text)
      let path = objects.mounts(of: text).first?.path ?? text.name
      let faults =
        reading.content.map { NginxRules($0, path: path).faults } ?? reading.faults
      return faults.prefix(20).map { fault in
        finding(text, line: fault.line, column: fault.column, fault.message)
      }
    }
  }
}
