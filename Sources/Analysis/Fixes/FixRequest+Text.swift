import Findings
import YAML

extension FixRequest {
  /// Quotes around a value that is meant as text.
  ///
  /// A word like `yes` gets them only where text is wanted: quotes would break a boolean.
  func quote() -> SafeFix? {
    guard let node = member.node.value(at: steps), let text = node.scalarText,
      finding.id != "yaml-norway" || isText(node)
    else { return nil }
    return fix("put quotes around \(text)") { $0.quoting(node) }
  }

  /// The field takes text, whatever the schema of the kind says of others.
  private func isText(_ node: Node) -> Bool {
    node.string != nil && objects.textFields.contains { $0.node?.mark == node.mark }
  }
}
