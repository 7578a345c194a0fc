import Foundation
import TestSupport
import Testing

/// What the types of PromQL refuse, shown by the compiler itself.
@Suite struct CompilerTests {
  @Test("the compiler refuses the traps, and nothing else")
  func traps() throws {
    let fixture = "Tests/PrometheusTests/Fixtures/Refused.swift"
    let lines = try PackageRoot.text(of: fixture)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let expected = lines.indices.filter { lines[$0].contains("// refused: ") }.map { $0 + 1 }
    #expect(expected.count > 10)
    let compiler = try run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-I", try modules, "-I", "Sources/CLibYAML",
        "-package-name", packageName,
        "-enable-upcoming-feature", "MemberImportVisibility", fixture,
      ])
    let refused = compiler.errorText.matches(of: #/Refused\.swift:(\d+):\d+: error: /#)
      .compactMap { Int($0.1) }
    #expect(Set(refused).sorted() == expected, "\(compiler.errorText)")
  }

  /// The modules that were built with the tests.
  private var modules: String {
    get throws {
      let bundle = try #require(CommandLine.arguments.first { $0.hasSuffix(".xctest") })
      return URL(fileURLWithPath: bundle).deletingLastPathComponent()
        .appendingPathComponent("Modules").path
    }
  }

  /// As SwiftPM derives it from the name of the folder, with what is no identifier replaced.
  private var packageName: String {
    let folder = URL(fileURLWithPath: PackageRoot.path).lastPathComponent.lowercased()
    return String(folder.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
