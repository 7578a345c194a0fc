/// The name of an alert, the label `alertname`, and what it follows from.
///
/// Each is declared in the file of its alert.
package struct AlertName: Hashable, Sendable {
  package let rawValue: String
  /// Alerts of the same environment that explain this one: while one of them fires, nobody needs to
  /// hear of this.
  package let followsFrom: [AlertName]
  /// Labels beside the environment that an alert and its cause must have in common.
  let sharedWithCause: [String]

  init(_ rawValue: String, followsFrom: AlertName..., sharing sharedWithCause: [String] = []) {
    self.rawValue = rawValue
    self.followsFrom = followsFrom
    self.sharedWithCause = sharedWithCause
  }

  /// The page that says what to do, in the environment's folder of `out/`.
  package var runbookPath: String { "runbooks/\(runbookFile)" }

  /// Name of the page in the folder of runbooks.
  package var runbookFile: String { "\(rawValue).md" }

  package static func == (left: AlertName, right: AlertName) -> Bool {
    left.rawValue == right.rawValue
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
