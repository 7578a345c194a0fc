import Environment
import Kubernetes
import Manifests
import TestSupport
import YAML

/// The configuration of Prometheus and Alertmanager as a committed environment's manifests hold it.
struct EmittedMonitoring {
  let spec: EnvironmentSpec
  let prometheus: Node
  let alertmanager: Node
  /// Texts by file name.
  let rules: [Node.Entry]

  static let environments = ["development", "staging", "production"]

  init(_ name: String) throws {
    let file = { (path: String) in
      SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    }
    let loaded = EnvironmentLoader.load(
      base: try file("environments/base.yaml"),
      overlay: try file("environments/\(name).yaml"), name: name)
    guard let spec = loaded.spec else { throw SetUpFailure(description: "\(loaded.findings)") }
    self.spec = spec
    let built = Manifests.build(spec, templates: try Templates.read())
    let objects = built.files.flatMap(\.objects)
    prometheus = try Self.file("prometheus.yml", of: "prometheus-config", in: objects)
    alertmanager = try Self.file("alertmanager.yml", of: "alertmanager-config", in: objects)
    let map = objects.first { $0.kind == "ConfigMap" && $0.name == "prometheus-rules" }
    rules = map?.node["data"]?.entries ?? []
  }

  var jobs: [Node] { prometheus["scrape_configs"]?.items ?? [] }

  /// Names of what is recorded and of the alerts, in the order of the files.
  var ruleNames: [String] {
    everyRule.compactMap { $0["alert"]?.string ?? $0["record"]?.string }
  }

  var alerts: [String] { everyRule.compactMap { $0["alert"]?.string } }

  private var everyRule: [Node] {
    rules.flatMap { file in
      let node = Parser.parseSingle(SourceFile(path: file.key, text: file.value.string ?? "")).node
      return (node?["groups"]?.items ?? []).flatMap { $0["rules"]?.items ?? [] }
    }
  }

  private static func file(
    _ key: String, of map: String, in objects: [ManifestObject]
  ) throws -> Node {
    let object = objects.first { $0.kind == "ConfigMap" && $0.name == map }
    guard let text = object?.node["data"]?[key]?.string,
      let node = Parser.parseSingle(SourceFile(path: key, text: text)).node
    else { throw SetUpFailure(description: "no \(key) in \(map)") }
    return node
  }
}
