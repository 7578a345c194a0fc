import Analysis
import Foundation
import TestSupport
import Testing

@Suite struct CatalogueTests {
  private static let checks = PackageRoot.path(of: "Sources/Analysis/Checks")

  @Test("the catalogue lists exactly the checks that have a file")
  func complete() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: Self.checks)
      .filter { $0.hasSuffix(".swift") }
      .map { String($0.split(separator: "/").last?.dropLast(6) ?? "") }
    #expect(Set(files) == Set(Catalogue.checks.map { "\($0)" }))
  }

  @Test("ids are kebab-case and each is used once")
  func ids() {
    let ids = Catalogue.checks.map { $0.info.id }
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil) }
  }
}
