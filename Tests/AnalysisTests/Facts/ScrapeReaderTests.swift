import Analysis
import Findings
import Testing
import YAML

@Suite struct ScrapeReaderTests {
  private static let scrape = #"""
    # HELP http_requests_total Requests served, by \"route\".
    # TYPE http_requests_total counter
    http_requests_total{route="/",code="200"} 12 1700000000000
    http_requests_total{route="/mcp",code="500",} 1.5e+03
    # TYPE http_request_duration_seconds histogram
    http_request_duration_seconds_bucket{le="0.1"} 3
    http_request_duration_seconds_bucket{le="+Inf"} 4 # {trace_id="a"} 0.2
    http_request_duration_seconds_sum 0.5
    http_request_duration_seconds_count 4
    # A remark, no more.
    # TYPE vibe_build info
    vibe_build_info{version="1.2.3\n\"x\"\\"} 1
    up NaN
    {"a.dotted name", zone="b"} +Inf
    # EOF
    """#

  @Test("families, series, labels and their values are known")
  func metrics() throws {
    let (metrics, findings) = ScrapeReader.read(
      SourceFile(path: "scrape.txt", text: Self.scrape.replacing("\n", with: "\r\n")))
    #expect(findings == [])
    #expect(
      metrics.names == [
        "a.dotted name", "http_request_duration_seconds_bucket",
        "http_request_duration_seconds_count", "http_request_duration_seconds_sum",
        "http_requests_total", "up", "vibe_build_info",
      ])
    #expect(metrics.kind(of: "http_requests_total") == .counter)
    #expect(metrics.kind(of: "http_request_duration_seconds_bucket") == .histogram)
    #expect(metrics.kind(of: "vibe_build_info") == .info)
    #expect(metrics.kind(of: "up") == .untyped)
    #expect(metrics.kind(of: "down") == nil)
    let requests = try #require(metrics.series["http_requests_total"])
    #expect(requests.labels == ["route": ["/", "/mcp"], "code": ["200", "500"]])
    #expect(requests.alwaysLabeled == ["route", "code"])
    #expect(metrics.series["vibe_build_info"]?.labels == ["version": ["1.2.3\n\"x\"\\"]])
    #expect(metrics.series["a.dotted name"]?.labels == ["zone": ["b"]])
  }

  @Test("two scrapes are one knowledge")
  func several() {
    var first = ScrapeReader.read(SourceFile(path: "a", text: "up{job=\"a\",zone=\"1\"} 1\n"))
      .metrics
    let second = ScrapeReader.read(
      SourceFile(path: "b", text: "# TYPE up gauge\nup{job=\"b\"} 1\n"))
    first.add(second.metrics)
    #expect(first.series["up"]?.labels == ["job": ["a", "b"], "zone": ["1"]])
    #expect(first.series["up"]?.alwaysLabeled == ["job"])
    #expect(first.kind(of: "up") == .gauge)
  }

  @Test(
    "a line that is none is located",
    arguments: [
      ("up", 3, "expected a value, found the end of the line"),
      ("up one", 4, "expected a number, found 'one'"),
      ("up 1 soon", 6, "expected a time or the end of the line, found 'soon'"),
      ("up{job} 1", 7, "expected '=' after the label 'job'"),
      ("up{job=a} 1", 8, "expected a text in double quotes"),
      ("up{job=\"a} 1", 13, "expected '\"' at the end of the text"),
      ("{job=\"a\"} 1", 10, "expected the name of a metric"),
      ("<html>", 1, "expected a name"),
      ("# TYPE up meter", 16, "expected a type of metric, found 'meter'"),
    ])
  func faults(line: String, column: Int, message: String) {
    let findings = ScrapeReader.read(SourceFile(path: "s", text: "a 1\n" + line)).findings
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.place == Place(file: "s", line: 2, column: column))
  }

  @Test("a file without samples is no scrape")
  func empty() {
    let findings = ScrapeReader.read(SourceFile(path: "s", text: "# HELP a b\n")).findings
    #expect(findings.map(\.message) == ["s holds no sample"])
  }
}
