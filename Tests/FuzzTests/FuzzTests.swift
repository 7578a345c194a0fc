import Foundation
import TestSupport
import Testing

/// Each fuzz target for a bounded number of inputs, in a process of its own with limits of time and
/// memory; `make fuzz` goes on for longer.
@Suite(.serialized) struct FuzzTests {
  private static let program: String = {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let built = products.appendingPathComponent("vibe-fuzz").path
    return FileManager.default.isExecutableFile(atPath: built)
      ? built : PackageRoot.path(of: ".build/debug/vibe-fuzz")
  }()

  @Test(
    "no input crashes, hangs or eats memory",
    arguments: [
      ("yaml", 2000), ("promql", 8000), ("rules", 300), ("checker", 300), ("numbers", 300),
    ])
  func bounded(target: String, count: Int) throws {
    try expectNoCrash(target, ["--count", String(count)])
  }

  @Test("no input that is made to hurt does")
  func hostile() throws { try expectNoCrash("hostile", ["--scale", "10"]) }

  private func expectNoCrash(_ target: String, _ arguments: [String]) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let result = try run(
      Self.program, [target, "--progress", scratch.path + "/seed"] + arguments, seconds: 900)
    let seed = (try? scratch.text(of: "seed")) ?? ""
    #expect(
      result.status == 0,
      "vibe-fuzz \(target) --seed \(seed): \(result.outputText)\(result.errorText)")
  }
}
