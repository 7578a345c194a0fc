import Analysis
import Findings
import Scalars
import YAML

/// Findings and files for the tests of what is accepted.
enum AcceptanceFixture {
  static let today = CalendarDate(year: 2026, month: 11, day: 25)

  static func finding(
    _ id: String, _ object: String? = nil, _ path: String? = nil, _ severity: Severity = .error
  ) -> Finding {
    Finding(id: id, severity: severity, object: object, path: path, message: "something is wrong")
  }

  static let missing = finding(
    "ref-secret-missing", "Deployment shop/web", "spec.template.spec.containers[0].env[0]")
  static let single = finding(
    "avail-single-replica", "Deployment shop/web", "spec.replicas", .warning)
  static let privileged = finding(
    "sec-privileged", "DaemonSet shop/agent", "spec.template.spec.containers[0]")
  static let all = [missing, single, privileged]

  static func read(_ text: String) -> (file: SuppressionFile, findings: [Finding]) {
    SuppressionFile.read(SourceFile(path: "suppressions.yaml", text: text))
  }

  /// What findings come to under a file of suppressions without fault.
  static func judge(
    _ text: String, _ findings: [Finding] = all, environment: String? = nil,
    today: CalendarDate = today, selection: CheckSelection = .all
  ) -> Verdict {
    var acceptance = Acceptance(today: today)
    acceptance.suppressions = read(text).file
    return acceptance.judge(findings, selection, environment: environment)
  }
}
