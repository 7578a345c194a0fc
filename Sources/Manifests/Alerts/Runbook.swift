/// What somebody who is woken by an alert needs to know; the page is made of it by
/// `templates/runbook.md`.
struct Runbook: Sendable {
  /// What has been measured, and why that is no accident.
  let meaning: String
  /// What users and operators notice.
  let impact: String
  /// What to run first, with the names of the environment.
  let commands: [String]
  let causes: [String]
  let remedies: [String]
}
