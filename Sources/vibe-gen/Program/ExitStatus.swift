/// How the program ends, as `vibe-gen --help` says.
enum ExitStatus: Int32, Error {
  case success = 0
  /// The input or the output has findings, or `diff --exit-code` found a difference.
  case findings = 1
  /// Wrong arguments, or an input that cannot be read.
  case usage = 2
  /// A mistake of ours or of the machine: a full disk, a git that fails.
  case internalError = 3
  /// All that is wrong was accepted until now: a suppression has ended, or the baseline is stale.
  case outdated = 4
}
