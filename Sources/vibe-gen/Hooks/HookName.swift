import ArgumentParser

/// The hooks of git that this program installs.
enum HookName: String, ExpressibleByArgument, CaseIterable {
  case preCommit = "pre-commit"
  /// What git runs instead for a merge without conflicts; it takes no change of the index from it.
  case preMergeCommit = "pre-merge-commit"
}
