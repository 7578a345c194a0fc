import YAML

/// Files that lie beside manifests and are none.
enum NoManifest {
  static let template = "an unrendered template: give the output of 'helm template'"

  /// What the name of a file tells.
  static func reason(path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch name {
    case "Chart.yaml", "Chart.lock": return "the description of a Helm chart"
    case "kustomization.yaml", "kustomization.yml", "Kustomization":
      return "a kustomization: give the output of 'kubectl kustomize'"
    default: break
    }
    let isValues = name.hasPrefix("values") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
    return isValues ? "values of a Helm chart: give the output of 'helm template'" : nil
  }

  /// What the first document tells.
  static func reason(content: Node) -> String? {
    guard content["kind"] == nil, let keys = content.entries?.map(\.key) else { return nil }
    if keys.contains("madeBy"), keys.contains("files") { return "the inventory of a set" }
    if keys.contains("groups") { return "rules of Prometheus" }
    if keys.contains("rule_files"), keys.contains("tests") { return "tests of Prometheus' rules" }
    if keys.contains("scrape_configs") { return "the configuration of Prometheus" }
    if keys.contains("openapi") || keys.contains("swagger") { return "the description of an API" }
    if keys.contains("services"), keys.contains("version") || keys.contains("volumes") {
      return "a file of Docker Compose"
    }
    return nil
  }

  /// Actions of a template, outside of strings of a manifest that parses.
  static func isTemplate(_ file: SourceFile) -> Bool {
    var previous: UInt8 = 0
    for byte in file.bytes {
      if byte == UInt8(ascii: "{"), previous == byte { return true }
      previous = byte
    }
    return false
  }
}
