import Findings

// Groups of which a choice beside them uses some: `postgres.mode`, `secrets.provider`.
extension Finding {
  /// Settings that the choice made elsewhere ignores.
  static func unusedGroup(_ key: String, choice: String) -> Finding {
    Finding(
      id: "unused-group", message: "'\(key)' has no meaning with \(choice)",
      hint: "remove '\(key)' (null removes what base.yaml has), or change the choice")
  }

  /// Settings that the choice cannot do without.
  static func neededGroup(_ key: String, choice: String) -> Finding {
    Finding(
      id: "missing-key", message: "\(choice) needs '\(key)' beside it", hint: "add '\(key)'")
  }
}
