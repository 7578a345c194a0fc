import Findings

/// What people read about checks, made from the checks themselves.
package enum CatalogueText {
  /// One check, for a terminal.
  package static func explanation(of info: CheckInfo) -> String {
    """
    \(info.id): \(info.severity.rawValue), \(info.certainty.rawValue)

    Finds \(info.finds).
    Why it matters: \(info.why).
    What to do: \(info.mend).
    Source: \(info.source).
    \(facts(of: info))\(info.example.beside.map { "\n\($0.title):\n\(indented($0.text))\n" }.joined())
    Wrong:
    \(indented(info.example.bad))

    Right:
    \(indented(info.example.good))

    To live with it, in environments/suppressions.yaml or a file of --suppressions:
      suppressions:
        - id: \(info.id)
          object: { kind: KIND, namespace: NAMESPACE, name: NAME }
          reason: WHY
          owner: WHO
          expires: YYYY-MM-DD

    """
  }

  /// A line about the facts that a check uses, empty when it uses none.
  private static func facts(of info: CheckInfo) -> String {
    info.facts.map { "Uses what is declared about \($0.name): \($0.remedy).\n" }.joined()
  }

  /// All checks as docs/checks.md.
  package static var markdown: String {
    var text = """
      # Checks

      What `vibe-gen check` finds, printed by `vibe-gen explain --all`. Severities are those of production.
      CONTRIBUTING.md says how to suppress a finding.

      """
    for check in Catalogue.checks { text += "\n" + section(about: check.info) }
    return text
  }

  /// One check as docs/checks.md has it.
  package static func section(about info: CheckInfo) -> String {
    """
    ## \(info.id)

    Finds \(info.finds). *\(info.severity.rawValue), \(info.certainty.rawValue)*

    Why it matters: \(info.why).
    What to do: \(info.mend).
    Source: \(info.source).
    \(facts(of: info))\(info.example.beside.map { "\n\($0.title):\n\n```yaml\n\(abridged($0.text))\n```\n" }.joined())
    Wrong:

    ```yaml
    \(abridged(info.example.bad))
    ```

    Right:

    ```yaml
    \(abridged(info.example.good))
    ```

    """
  }

  /// Without the rest of lines that are there for their length.
  private static func abridged(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.utf8.count > 200 ? $0.prefix(80) + "…" : $0 }.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    abridged(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }
}
