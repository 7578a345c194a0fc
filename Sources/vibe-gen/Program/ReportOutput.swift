import ArgumentParser
import Findings
import Rendering

/// A value of `--format`: a format, or a format and the file that it goes to.
struct ReportOutput: ExpressibleByArgument {
  var format: ReportFormat
  /// Nil: where the command reports.
  var file: String?

  /// `sarif`, or `sarif=out.sarif`.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    if parts.count == 2 {
      guard !parts[1].isEmpty else { return nil }
      file = String(parts[1])
    }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  /// Writes a report; a file gets no colour.
  func write(
    _ report: Report, _ session: Session, _ color: ColorChoice, _ console: Console
  ) throws(DiskError) {
    let inColor = file == nil && color.isOn(console)
    let text = report.rendered(as: format, sources: session.lines, inColor: inColor)
    guard let file else {
      console.write(text)
      return
    }
    try Disk.write(session.path(file), Array(text.utf8))
  }
}
