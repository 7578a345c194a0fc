package import Findings
package import YAML

/// The files of `templates/`, read by the program; nothing else of the disk reaches the manifests.
package struct TemplateSet: Sendable {
  private let templates: [String: Template]

  /// Takes each template under the last component of its path, the first of each name.
  package init(_ files: [SourceFile]) {
    let named = files.compactMap { file in
      file.path.split(separator: "/").last.map { (String($0), Template(file)) }
    }
    templates = Dictionary(named) { first, _ in first }
  }

  /// The text of a template with every placeholder filled; empty when there is a finding.
  package func text(
    of name: TemplateName, filling values: KeyValuePairs<String, String> = [:],
    findings: inout [Finding]
  ) -> String {
    guard let template = templates[name.rawValue] else {
      findings.append(.templateMissing(name))
      return ""
    }
    return template.filled(with: values, findings: &findings)
  }
}

extension Finding {
  fileprivate static func templateMissing(_ name: TemplateName) -> Finding {
    Finding(
      id: "template-missing", message: "found no template '\(name.rawValue)' in templates/",
      hint: "restore the file from version control")
  }
}
