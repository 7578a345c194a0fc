import Contract
import Foundation
import Testing

@Suite struct ServerMetricsTests {
  @Test("names are unique, and no histogram series hides another metric")
  func unique() {
    var series: [String] = []
    for metric in ServerMetrics.all {
      switch type(of: metric).kind {
      case .counter, .gauge: series.append(metric.name)
      case .histogram: series += ["", "_bucket", "_sum", "_count"].map { metric.name + $0 }
      }
    }
    #expect(Set(series).count == series.count)
  }

  @Test("names follow the naming rules", arguments: ServerMetrics.all.map(\.name))
  func names(name: String) throws {
    let metric = try #require(ServerMetrics.all.first { $0.name == name })
    #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil)
    let isCounter = type(of: metric).kind == .counter
    #expect(name.hasSuffix("_total") == isCounter)
    for ending in ["_bucket", "_sum", "_count"] { #expect(!name.hasSuffix(ending)) }
    if let suffix = unitSuffix(of: metric) {
      #expect(name.hasSuffix("_" + suffix + (isCounter ? "_total" : "")))
    } else {
      for suffix in ["seconds", "bytes"] {
        #expect(!name.hasSuffix("_" + suffix) && !name.hasSuffix("_" + suffix + "_total"))
      }
    }
    for wrong in ["_ms", "_milliseconds", "_minutes", "_percent", "_ratio"] {
      #expect(!name.contains(wrong))
    }
  }

  private func unitSuffix(of metric: some Metric) -> String? { type(of: metric).unitSuffix }

  @Test("help is one sentence", arguments: ServerMetrics.all.map(\.help))
  func help(text: String) {
    #expect(text.hasSuffix("."))
    #expect(!text.contains("\n") && !text.contains("\\"))
  }

  @Test("labels are well named, closed and few", arguments: ServerMetrics.all.map(\.name))
  func labels(name: String) throws {
    let metric = try #require(ServerMetrics.all.first { $0.name == name })
    for label in metric.labels {
      #expect(label.name.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil)
      // Prometheus sets these itself.
      #expect(!["job", "instance", "le", "quantile", "namespace", "pod"].contains(label.name))
      if case .closed(let values) = label.values {
        #expect(!values.isEmpty && !values.contains(""))
        #expect(Set(values).count == values.count)
      }
    }
    #expect(Set(metric.labels.map(\.name)).count == metric.labels.count)
    #expect(metric.bound <= 1000)
  }

  @Test("buckets rise")
  func buckets() {
    for case let metric as HistogramMetric<MetricUnits.Seconds> in ServerMetrics.all {
      #expect(metric.buckets.count >= 2)
      #expect(zip(metric.buckets, metric.buckets.dropFirst()).allSatisfy(<), "\(metric.name)")
      #expect(metric.buckets.first ?? 0 > 0)
    }
  }

  @Test("each declared metric is listed")
  func listed() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Contract/Metrics").standardizedFileURL
    let declarations = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .reduce(0) {
        $0 + $1.matches(of: /static let \w+ = (Counter|Gauge|Histogram)Metric</).count
      }
    #expect(declarations == ServerMetrics.all.count)
  }

  @Test("the guide's key metrics of the application and the business are covered")
  func keyMetrics() {
    let names = Set(ServerMetrics.all.map(\.name))
    let wanted = [
      "http_requests_total", "http_request_duration_seconds", "vibe_database_pool_connections",
      "process_resident_memory_bytes", "process_cpu_seconds_total", "vibe_websocket_connections",
      "vibe_agent_registrations_total", "vibe_messages_delivered_total", "vibe_knowledge_entries",
      "vibe_session_duration_seconds",
    ]
    #expect(wanted.filter { !names.contains($0) }.isEmpty)
  }

  @Test("routes are templates of paths, and the probes are the health endpoints")
  func routes() {
    #expect(HTTPRoute.probes.map(\.rawValue) == [ServerPath.ready, .live].map(\.rawValue))
    for path in ServerPath.allCases where path.port == .http && path != .api {
      #expect(HTTPRoute(rawValue: path.rawValue) != nil, "\(path)")
    }
  }
}

extension Metric {
  fileprivate static var unitSuffix: String? { Unit.suffix }
}
