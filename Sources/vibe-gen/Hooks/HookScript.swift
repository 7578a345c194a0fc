/// The shell script that git runs before a commit.
///
/// It asks git one question and ends when nothing that concerns us is staged; only then is the
/// program started. An earlier hook is kept beside it and runs first.
enum HookScript {
  static let names = HookName.allCases.map(\.rawValue)
  static let earlierSuffix = ".before-vibe-gen"

  private static let mark = "# Hook of vibe-gen: "

  /// The script for the program at an absolute path and the project in a folder of the repository.
  ///
  /// The prefix is empty or ends with a slash.
  static func text(program: String, prefix: String) -> String {
    let paths = ["environments", "templates", "out", "Sources", "Package.swift"]
      .map { quoted(prefix + $0) }
      .joined(separator: " ")
    return """
      #!/bin/sh
      \(mark)`vibe-gen hooks install` wrote it, `vibe-gen hooks uninstall` removes it.
      # Renders and stages out/ when what it is made from is staged; refuses the commit on an error.
      earlier=$0\(earlierSuffix)
      if [ -x "$earlier" ]; then
        "$earlier" "$@" || exit
      fi
      git diff --cached --quiet -- \(paths) && exit 0
      program=\(quoted(program))
      if [ ! -x "$program" ]; then
        program=$(command -v vibe-gen) || {
          echo 'vibe-gen is gone: build it again, then commit (or commit with --no-verify)' >&2
          exit 1
        }
      fi
      exec "$program" hooks run --hook "${0##*/}" --project \(quoted(prefix.isEmpty ? "." : prefix))

      """
  }

  /// Whether a hook is one of ours, of any version.
  static func isOurs(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).contains("\n" + mark)
  }

  /// A word of the shell that means exactly the text.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
