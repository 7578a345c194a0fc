import ArgumentParser
import Glibc

/// What `check --fix` does with the changes that it finds.
enum FixMode: String, ExpressibleByArgument, CaseIterable {
  /// Shows them.
  case dryRun = "dry-run"
  /// Shows them and writes the files.
  case write

  /// The arguments with a value for a bare `--fix`: `dry-run` where the environment variable `CI` is
  /// set, as all hosted pipelines have it, `write` elsewhere.
  static func spelledOut(_ arguments: [String]) -> [String] {
    guard arguments.first == "check" else { return arguments }
    let isPipeline = getenv("CI").map { $0.pointee != 0 } ?? false
    let mode = isPipeline ? FixMode.dryRun : .write
    return arguments.map { $0 == "--fix" ? "--fix=\(mode.rawValue)" : $0 }
  }
}
