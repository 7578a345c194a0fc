import Analysis
import Foundation
import TestSupport
import Testing

/// docs/defects.md says the truth about the checks and the inputs.
@Suite("Table of known defects") struct DefectTableTests {
  private struct Row {
    var defect: String
    var ids: [String]
    var inputs: [String]
  }

  private static func rows() throws -> [Row] {
    try PackageRoot.text(of: "docs/defects.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, cells[0].wholeMatch(of: /D\d\d/) != nil else { return nil }
      func names(_ cell: String) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }
      return Row(defect: cells[0], ids: names(cells[2]), inputs: names(cells[3]))
    }
  }

  @Test("every defect has a row but those that the page explains")
  func complete() throws {
    let expected = (1...68).filter { $0 != 23 && $0 != 62 }.map { $0 < 10 ? "D0\($0)" : "D\($0)" }
    #expect(try Self.rows().map(\.defect) == expected)
  }

  @Test("its checks exist, and its inputs have the fault and a mended twin")
  func inputs() throws {
    let known = Set(Catalogue.checks.map { $0.info.id })
    for row in try Self.rows() {
      #expect(!row.ids.isEmpty && known.isSuperset(of: row.ids), "\(row.defect)")
      #expect(!row.inputs.isEmpty, "\(row.defect)")
      for input in row.inputs {
        let endings = input.hasPrefix("Defects/") ? ["broken", "mended"] : ["bad", "good"]
        for ending in endings {
          let path = PackageRoot.path(of: "Tests/AnalysisTests/\(input).\(ending).yaml")
          #expect(FileManager.default.fileExists(atPath: path), "\(path)")
        }
      }
    }
  }

  @Test("the broken input gives a finding of a check that the row names")
  func named() throws {
    for row in try Self.rows() {
      for input in row.inputs where input.hasPrefix("Defects/") {
        let text = try PackageRoot.text(of: "Tests/AnalysisTests/\(input).broken.yaml")
        let id = String(try #require(text.firstMatch(of: /^# ([a-z0-9-]+)/)).1)
        #expect(row.ids.contains(id), "\(row.defect) \(id)")
      }
    }
  }
}
