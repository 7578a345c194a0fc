package import Findings
import Kubernetes
package import YAML

/// Files with CustomResourceDefinitions to what the checks know of them.
///
/// Source: Kubernetes 1.33 API, apiextensions.k8s.io/v1 CustomResourceDefinition; v1beta1 with one
/// schema for all versions is read too, since charts still carry it.
package enum CustomDefinitionReader {
  /// Reads files as manifests are read: several documents, lists, JSON.
  ///
  /// Objects of other kinds beside the definitions are left out without a word, as a chart's folder
  /// `crds/` may hold them.
  package static func read(
    _ files: [SourceFile]
  ) -> (definitions: CustomDefinitions, findings: [Finding]) {
    let reading = ManifestReader.read(files)
    var definitions = CustomDefinitions()
    var findings = reading.findings.filter { $0.severity == .error && $0.id.hasPrefix("yaml-") }
    for member in reading.members where member.kind == "CustomResourceDefinition" {
      do throws(Incomplete) {
        definitions.add(try definition(member))
      } catch {
        findings.append(.incomplete(member, error))
      }
    }
    if definitions.all.isEmpty, findings.isEmpty, let first = files.first {
      findings.append(.noDefinition(first.path, count: files.count))
    }
    return (definitions, findings)
  }

  fileprivate struct Incomplete: Error {
    var field: Cursor
    var expected: String
  }

  private static func definition(
    _ member: ObjectSet.Member
  ) throws(Incomplete) -> CustomDefinition {
    let spec = member.root["spec"]
    let names = spec["names"]
    return CustomDefinition(
      group: try text(spec["group"]), kind: try text(names["kind"]),
      plural: try text(names["plural"]), isNamespaced: spec["scope"].text != "Cluster",
      versions: try versions(spec), file: member.file, node: member.node)
  }

  private static func versions(_ spec: Cursor) throws(Incomplete) -> [CustomDefinition.Version] {
    let shared = spec[at: "validation", "openAPIV3Schema"].node
    var versions: [CustomDefinition.Version] = []
    for version in spec["versions"].items {
      versions.append(
        CustomDefinition.Version(
          name: try text(version["name"]), isServed: version["served"].boolean ?? true,
          isStored: version["storage"].boolean ?? false,
          isDeprecated: version["deprecated"].boolean ?? false,
          schema: version[at: "schema", "openAPIV3Schema"].node ?? shared))
    }
    if versions.isEmpty, let only = spec["version"].text {
      versions = [
        CustomDefinition.Version(
          name: only, isServed: true, isStored: true, isDeprecated: false, schema: shared)
      ]
    }
    guard !versions.isEmpty else {
      throw Incomplete(field: spec["versions"], expected: "at least one version")
    }
    return versions
  }

  private static func text(_ field: Cursor) throws(Incomplete) -> String {
    guard let text = field.text, !text.isEmpty else {
      throw Incomplete(field: field, expected: "a text")
    }
    return text
  }
}

extension Finding {
  fileprivate static func incomplete(
    _ member: ObjectSet.Member, _ error: CustomDefinitionReader.Incomplete
  ) -> Finding {
    Finding(
      id: "crd-incomplete", place: member.place(of: error.field),
      object: member.identity.description, path: error.field.path,
      message: "expected \(error.expected), found \(error.field.node?.kindName ?? "nothing")",
      hint: "give the definition as its project publishes it")
  }

  fileprivate static func noDefinition(_ path: String, count: Int) -> Finding {
    Finding(
      id: "crd-incomplete",
      message: "\(path)\(count > 1 ? " and \(count - 1) more" : "") holds no"
        + " CustomResourceDefinition",
      hint: "name the files with `kind: CustomResourceDefinition`")
  }
}
