import Kubernetes
import Rendering
import YAML

/// Small objects and outputs that the tests share.
enum Toy {
  static let provenance = Provenance(
    version: "0.1.0", environment: "production",
    sources: ["environments/base.yaml", "environments/production.yaml"])

  static func object(
    _ apiVersion: String, _ kind: String, _ name: String, namespace: String? = "shop",
    _ fields: String = ""
  ) -> ManifestObject {
    let text = """
      apiVersion: \(apiVersion)
      kind: \(kind)
      metadata:
        name: \(name)
      \(namespace.map { "  namespace: \($0)\n" } ?? "")\(fields)
      """
    return ManifestObject(
      apiVersion: apiVersion, kind: kind, namespace: namespace, name: name, node: node(text))
  }

  /// The value of a YAML text.
  static func node(_ text: String) -> Node {
    Parser.parseSingle(SourceFile(path: "toy.yaml", text: text)).node ?? .null
  }

  static let namespace = object("v1", "Namespace", "shop", namespace: nil)
  static let service = object("v1", "Service", "web", "spec:\n  ports:\n  - port: 80")
  static let policy = object("networking.k8s.io/v1", "NetworkPolicy", "web")

  static func deployment(replicas: Int) -> ManifestObject {
    object("apps/v1", "Deployment", "web", "spec:\n  replicas: \(replicas)")
  }

  static func files(replicas: Int = 3) -> [ManifestFile] {
    [
      ManifestFile(path: "web.yaml", content: .objects([deployment(replicas: replicas), service])),
      ManifestFile(path: "namespace.yaml", content: .objects([namespace])),
      ManifestFile(path: "network-policy.yaml", content: .objects([policy])),
      ManifestFile(path: "prometheus/rules.yaml", content: .document(node("groups: []"))),
      ManifestFile(path: "scripts/dump.sh", content: .text("#!/bin/sh\nexit 0\n")),
      ManifestFile(path: "init.sql", content: .text("SELECT 1;\n")),
    ]
  }

  static func rendered(replicas: Int = 3) -> RenderedEnvironment {
    RenderedEnvironment(files(replicas: replicas), provenance)
  }
}

extension RenderedEnvironment {
  func text(_ path: String) -> String {
    outputFiles().first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
