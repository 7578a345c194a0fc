import Findings
import YAML

/// Tries fixes on texts and keeps those that the checks prove.
///
/// A fix is proved when its finding is gone and no finding is there that was not there before. All
/// fixes are tried together; when that proves nothing, one after the other.
struct FixRun {
  /// A finding with the change that would mend it.
  struct Candidate {
    var finding: Finding
    var file: String
    var summary: String
    var edit: @Sendable (NodeEditor) -> TextEdit?
  }

  /// What the checks say of some texts.
  struct Examination {
    var findings: [Finding]
    var candidates: [Candidate]
  }

  struct Outcome {
    var files: [SourceFile]
    /// What is left after the fixes.
    var findings: [Finding]
    var applied: [Candidate] = []
    /// Fixes that the checks did not prove.
    var refused: [Candidate] = []
  }

  /// Checks texts from the beginning: a pure function.
  let examine: ([SourceFile]) throws(Failure) -> Examination

  func run(_ files: [SourceFile]) throws(Failure) -> Outcome {
    var now = try examine(files)
    var outcome = Outcome(files: files, findings: now.findings)
    while true {
      let refused = Set(outcome.refused.map { FindingKey($0.finding) })
      let open = now.candidates.filter { !refused.contains(FindingKey($0.finding)) }
      guard !open.isEmpty else { break }
      var attempt = try proved(open, outcome.files, now)
      if attempt == nil { attempt = try proved([open[0]], outcome.files, now) }
      guard let attempt else {
        outcome.refused.append(open[0])
        continue
      }
      (outcome.files, now) = (attempt.files, attempt.examination)
      outcome.applied += attempt.candidates
    }
    outcome.findings = now.findings
    return outcome
  }

  private typealias Proof = (
    files: [SourceFile], examination: Examination, candidates: [Candidate]
  )

  private func proved(
    _ candidates: [Candidate], _ files: [SourceFile], _ before: Examination
  ) throws(Failure) -> Proof? {
    guard let changed = applying(candidates, to: files) else { return nil }
    let after = try examine(changed)
    var left = FindingKey.counts(before.findings)
    for candidate in candidates { left[FindingKey(candidate.finding), default: 0] -= 1 }
    for (key, count) in FindingKey.counts(after.findings) where count > left[key, default: 0] {
      return nil
    }
    return (changed, after, candidates)
  }

  private func applying(_ candidates: [Candidate], to files: [SourceFile]) -> [SourceFile]? {
    var changed: [SourceFile] = []
    for file in files {
      let own = candidates.filter { $0.file == file.path }
      guard !own.isEmpty else {
        changed.append(file)
        continue
      }
      let editor = NodeEditor(file)
      var edits: [TextEdit] = []
      for candidate in own {
        guard let edit = candidate.edit(editor) else { return nil }
        edits.append(edit)
      }
      guard let edited = file.applying(edits) else { return nil }
      changed.append(edited)
    }
    return changed
  }
}
