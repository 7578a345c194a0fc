package import Findings

/// A dump that fails makes its job fail.
package struct FailureHidden: Check {
  package static let info = CheckInfo(
    id: "bak-pipeline-hides-failure",
    finds: "a script that ends well though the dump in it failed",
    why: "the job is green each night, and what it stored is empty or cut off",
    mend:
      "write the dump to a file before anything else reads it, or begin with 'set -euo pipefail' in bash",
    source: "POSIX.1-2024, Shell Command Language, 2.9.2 Pipelines, and 'set', option -e",
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db shop | gzip > /backup/shop.sql.gz"),
      good: BackupExample.job("set -o pipefail; pg_dump -h db shop | gzip > /backup/shop.sql.gz")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.flatMap { job in
      job.containers.flatMap { container in
        container.scripts.flatMap { script in
          ShellFlow(script) { BackupProgram.dumps[$0.name] != nil && !$0.asksVersion }.losses.map {
            finding(
              script, line: $0.command.line, Self.message($0.command.name, $0.loss),
              hint: Self.hint($0.loss))
          }
        }
      }
    }
  }

  private static func message(_ name: String, _ loss: ShellFlow.Loss) -> String {
    switch loss {
    case .pipe(let reader):
      "a failure of \(name) is lost in the pipe to \(reader): without pipefail only the last"
        + " program of a pipe counts"
    case .excused(let excuse): "a failure of \(name) is taken for success by '|| \(excuse)'"
    case .ignored:
      "a failure of \(name) is ignored: the script goes on, since there is no 'set -e'"
    case .chained:
      "a failure of \(name) is ignored: 'set -e' does not look at a command before '&&', and the"
        + " script goes on"
    }
  }

  private static func hint(_ loss: ShellFlow.Loss) -> String? {
    switch loss {
    case .pipe: nil
    case .excused: "let it fail, or end with 'exit 1'"
    case .ignored: "begin the script with 'set -eu'"
    case .chained: "give the dump a line of its own"
    }
  }
}

extension ShellCommand {
  fileprivate var asksVersion: Bool {
    arguments.contains { ["--version", "-V", "--help"].contains($0.literal) }
  }
}
