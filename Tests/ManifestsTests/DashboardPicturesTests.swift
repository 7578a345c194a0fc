import Foundation
import Manifests
import TestSupport
import Testing
import YAML

/// The pictures in docs/dashboards/ are drawn from what production's Grafana reads.
@Suite struct DashboardPicturesTests {
  @Test("docs/dashboards/ shows the dashboards as they are", arguments: DashboardName.allCases)
  func committed(dashboard: DashboardName) throws {
    let dashboards = try BuiltEnvironment.dashboards(of: "production")
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let texts = dashboards.map { JSONEmitter.text($0.node) }.joined(separator: ",")
    let drawing = try run(
      PackageRoot.path(of: "scripts/draw-dashboards"), [scratch.path],
      input: Data("[\(texts)]".utf8))
    #expect(drawing.status == 0, "\(drawing.errorText)")
    let picture = try String(
      contentsOf: scratch.url("\(dashboard.rawValue).svg"), encoding: .utf8)
    try expectGolden(picture, "../../../docs/dashboards/\(dashboard.rawValue).svg")
  }
}
