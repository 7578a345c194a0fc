package import Findings
package import YAML

/// A scrape in one of the text formats to the names, types and labels in it.
///
/// The values of samples, their times and their exemplars are checked and forgotten.
///
/// Source: Prometheus documentation, "Exposition formats" (text format 0.0.4 and 1.0.0 with quoted
/// names); OpenMetrics 1.0.
package enum ScrapeReader {
  /// Reads a scrape; each line that is none gives a finding.
  package static func read(
    _ file: SourceFile
  ) -> (metrics: ScrapedMetrics, findings: [Finding]) {
    var builder = ScrapeBuilder()
    var findings: [Finding] = []
    var number = 0
    // Bytes: a scrape of kube-state-metrics has some hundred thousand lines.
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      var scanner = ScrapeLine(line.last == 0x0D ? line.dropLast() : line)
      do throws(ScrapeLine.Fault) {
        try builder.add(&scanner)
      } catch {
        findings.append(.wrongLine(file.path, number, error))
        // A file of another kind has a fault in every line; twenty tell enough.
        if findings.count == 20 { break }
      }
    }
    if findings.isEmpty, builder.metrics.isEmpty { findings.append(.noSample(file.path)) }
    return (builder.metrics, findings)
  }
}

/// Puts the lines of a scrape together.
private struct ScrapeBuilder {
  var metrics = ScrapedMetrics()

  mutating func add(_ line: inout ScrapeLine) throws(ScrapeLine.Fault) {
    line.skipBlanks()
    guard !line.isAtEnd else { return }
    if line.take("#") { return try addComment(&line) }
    let sample = try line.sample()
    let family = family(of: sample.name)
    let labels = sample.labels.mapValues { Set([$0]) }
    let always = Set(sample.labels.keys)
    guard var series = metrics.series[sample.name] else {
      metrics.series[sample.name] = ScrapedMetrics.Series(
        family: family, labels: labels, alwaysLabeled: always)
      return
    }
    for (label, value) in sample.labels { series.labels[label, default: []].insert(value) }
    if series.alwaysLabeled != always { series.alwaysLabeled.formIntersection(always) }
    metrics.series[sample.name] = series
  }

  /// Any comment that is none of the three is only that.
  private mutating func addComment(_ line: inout ScrapeLine) throws(ScrapeLine.Fault) {
    line.skipBlanks()
    let word = line.word()
    guard ["HELP", "TYPE", "UNIT"].contains(word) else { return }
    line.skipBlanks()
    let name = try line.metricName()
    line.skipBlanks()
    switch word {
    case "HELP": metrics.families[name, default: .init()].help = line.rest()
    case "UNIT": metrics.families[name, default: .init()].unit = line.rest()
    default:
      let kind = line.rest()
      guard let known = ScrapedMetrics.Kind(rawValue: kind == "unknown" ? "untyped" : kind) else {
        throw line.fault("expected a type of metric, found '\(kind)'")
      }
      metrics.families[name, default: .init()].kind = known
    }
  }

  /// The family whose `# TYPE` stands above; its own name where there is none.
  private func family(of name: String) -> String {
    if metrics.families[name] != nil { return name }
    for suffix in ["_bucket", "_count", "_sum", "_total", "_created", "_info", "_gcount", "_gsum"]
    where name.hasSuffix(suffix) {
      let family = String(name.dropLast(suffix.count))
      if metrics.families[family] != nil { return family }
    }
    return name
  }
}

extension Finding {
  fileprivate static func wrongLine(
    _ path: String, _ line: Int, _ fault: ScrapeLine.Fault
  ) -> Finding {
    Finding(
      id: "metrics-format", place: Place(file: path, line: line, column: fault.column),
      message: fault.message,
      hint: "give the answer of a target's /metrics as it is")
  }

  fileprivate static func noSample(_ path: String) -> Finding {
    Finding(
      id: "metrics-format", message: "\(path) holds no sample",
      hint: "give the answer of a target's /metrics as it is")
  }
}
