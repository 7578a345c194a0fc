package import Findings
package import YAML

/// A change of manifests that is provably the same or safer than what it replaces.
///
/// It never touches sizes, secrets or selectors. Whoever writes it checks the set again: a fix that
/// does not take its finding away, or brings another one, is not written.
package struct SafeFix: Sendable {
  /// The object whose text changes.
  package var member: ObjectSet.Member
  /// What is done, for people: `take replicas out`.
  package var summary: String
  /// The change in the file's text; nil where the text does not allow it.
  package var edit: @Sendable (NodeEditor) -> TextEdit?
}

/// All fixes that there are: what `check --fix` may do.
package enum SafeFixes {
  /// Ids of the checks that a fix may exist for, sorted.
  package static let ids: [String] = makers.keys.sorted()

  /// The fix for a finding.
  ///
  /// - Returns: nil where there is none, or where it would not be safe.
  package static func fix(for finding: Finding, in objects: ObjectSet) -> SafeFix? {
    guard let make = makers[finding.id],
      let member = objects.members.first(where: { member in
        "\(member.identity)" == finding.object
          && (finding.place == nil || finding.place?.file == member.file)
      })
    else { return nil }
    return make(FixRequest(finding: finding, member: member, objects: objects))
  }

  private static let makers: [String: @Sendable (FixRequest) -> SafeFix?] = [
    "avail-replicas-fought-by-hpa": { $0.omitReplicas() },
    "bak-client-older-than-server": { $0.raiseClient() },
    "cfg-service-link-env-collision": { $0.disableServiceLinks() },
    "net-dns-blocked": { $0.addNames() },
    "yaml-float-version": { $0.quote() },
    "yaml-norway": { $0.quote() },
    "yaml-unquoted-string-field": { $0.quote() },
  ]
}

/// A finding with what a fix has to know.
struct FixRequest {
  let finding: Finding
  let member: ObjectSet.Member
  let objects: ObjectSet

  /// The steps to the field that the finding is about.
  var steps: [Node.Step] { FieldPath.steps(of: finding.path ?? "") }

  func fix(_ summary: String, _ edit: @escaping @Sendable (NodeEditor) -> TextEdit?) -> SafeFix {
    SafeFix(member: member, summary: summary, edit: edit)
  }
}
