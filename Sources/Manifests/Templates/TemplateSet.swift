package import Findings
package import YAML

/// The files of `templates/`, read by the program; nothing else of the disk reaches the manifests.
package struct TemplateSet: Sendable {
  private let files: [SourceFile]

  /// Takes each template under the last component of its path.
  package init(_ files: [SourceFile]) {
    self.files = files
  }

  /// The text of a template with every placeholder filled; empty when there is a finding.
  package func text(
    of name: TemplateName, filling values: KeyValuePairs<String, String> = [:],
    findings: inout [Finding]
  ) -> String {
    let match = files.first { $0.path.split(separator: "/").last.map(String.init) == name.rawValue }
    guard let file = match else {
      findings.append(.templateMissing(name))
      return ""
    }
    return Template(file).filled(with: values, findings: &findings)
  }
}

extension Finding {
  fileprivate static func templateMissing(_ name: TemplateName) -> Finding {
    Finding(
      id: "template-missing", message: "found no template '\(name.rawValue)' in templates/",
      hint: "restore the file from version control")
  }
}
