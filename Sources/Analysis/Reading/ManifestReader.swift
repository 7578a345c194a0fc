package import Findings
import Kubernetes
package import YAML

/// Manifests of others to members of a set, as the ecosystem writes them.
///
/// Several documents, JSON, lists of objects, anchors, aliases, merge keys and empty documents are
/// read; files that are no manifests are named and explained, never guessed at.
package enum ManifestReader {
  package struct Reading: Sendable {
    package var members: [ObjectSet.Member] = []
    package var findings: [Finding] = []
    /// Files without any manifest, with what they seem to be.
    package var skipped: [(path: String, reason: String)] = []
    /// Those of them that are rules of Prometheus or tests of such rules.
    package var ruleFiles: [SourceFile] = []
  }

  /// Reads files in their order.
  package static func read(_ files: [SourceFile]) -> Reading {
    var reading = Reading()
    for file in files { read(file, into: &reading) }
    return reading
  }

  private static func read(_ file: SourceFile, into reading: inout Reading) {
    if let reason = NoManifest.reason(path: file.path) {
      reading.skipped.append((file.path, reason))
      return
    }
    let stream = Parser.parse(file, options: ParserOptions(acceptsMergeKeys: true))
    guard stream.findings.allSatisfy({ $0.severity != .error }) else {
      if NoManifest.isTemplate(file) {
        reading.skipped.append((file.path, NoManifest.template))
      } else if let finding = WrappedBase64.finding(in: file) {
        reading.findings.append(finding)
      } else {
        reading.findings += stream.findings.map(\.ofCatalogue)
      }
      return
    }
    reading.findings += stream.findings.map(\.ofCatalogue)
    let documents = stream.documents.filter { !$0.isNull }
    if let first = documents.first, let reason = NoManifest.reason(content: first) {
      if first["groups"] != nil || first["rule_files"] != nil { reading.ruleFiles.append(file) }
      reading.skipped.append((file.path, reason))
      return
    }
    for document in documents { add(document, file, &reading) }
  }

  private static func add(_ node: Node, _ file: SourceFile, _ reading: inout Reading) {
    if let items = listItems(node) {
      for item in items { add(item, file, &reading) }
      return
    }
    guard let apiVersion = node["apiVersion"]?.string, let kind = node["kind"]?.string else {
      reading.findings.append(.noManifest(node, in: file.path))
      return
    }
    let metadata = node["metadata"]
    let object = ManifestObject(
      apiVersion: apiVersion, kind: kind, namespace: metadata?["namespace"]?.scalarText,
      name: metadata?["name"]?.scalarText ?? metadata?["generateName"]?.scalarText ?? "",
      node: node)
    reading.members.append(
      ObjectSet.Member(object, file: file.path, index: reading.members.count))
  }

  /// `kind: List`, and what `kubectl get` gives for one kind: `kind: PodList`.
  private static func listItems(_ node: Node) -> [Node]? {
    guard node["kind"]?.string?.hasSuffix("List") == true, node["metadata"]?["name"] == nil else {
      return nil
    }
    return node["items"]?.items
  }
}

extension Finding {
  /// Under the id that the catalogue of checks has for it.
  fileprivate var ofCatalogue: Finding {
    var finding = self
    finding.id = id == "duplicate-key" ? "yaml-duplicate-key" : "yaml-syntax"
    return finding
  }

  fileprivate static func noManifest(_ node: Node, in path: String) -> Finding {
    let missing = node["apiVersion"] == nil ? "apiVersion" : "kind"
    return Finding(
      id: "api-unknown-kind", place: Place(node.mark, in: path),
      message: node.entries == nil
        ? "expected an object, found \(node.kindName)" : "an object without \(missing)",
      hint: "write apiVersion, kind and metadata, or leave this file out")
  }
}
