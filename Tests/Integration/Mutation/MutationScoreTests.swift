import Findings
import Foundation
import Testing

/// Spoils the clean sets and counts what the checks notice.
@Suite("Mutation score") struct MutationScoreTests {
  /// Mutations of one environment: enough for `make test`; `make mutation` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["MUTATIONS"].flatMap(Int.init) ?? 51
  private static let seed: UInt64 =
    ProcessInfo.processInfo.environment["MUTATION_SEED"].flatMap(UInt64.init) ?? 1

  /// A part of the score.
  private struct Result {
    var kinds: [String: (named: Int, all: Int)] = [:]
    var missed: [String] = []
    var all: Int { kinds.values.reduce(0) { $0 + $1.all } }
  }

  @Test("95 of 100 single faults are an error or a warning")
  func score() async throws {
    let results = try await withThrowingTaskGroup(of: Result.self) { group in
      for environment in ["development", "production", "staging"] {
        group.addTask { try Self.result(environment) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    var kinds: [String: (named: Int, all: Int)] = [:]
    for (kind, count) in results.flatMap(\.kinds) {
      let sum = kinds[kind, default: (0, 0)]
      kinds[kind] = (sum.named + count.named, sum.all + count.all)
    }
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
      print("mutation: \(kind): \(count.named) of \(count.all)")
    }
    for line in results.flatMap(\.missed).sorted() { print("mutation missed: \(line)") }
    let all = results.reduce(0) { $0 + $1.all }
    let named = all - results.reduce(0) { $0 + $1.missed.count }
    print("mutation score: \(named) of \(all), \(100 * named / max(1, all)) %, seed \(Self.seed)")
    #expect(all >= 150)
    #expect(20 * named >= 19 * all)
  }

  private static func result(_ environment: String) throws -> Result {
    let set = try MutatedSet(environment)
    #expect(set.findings == [])
    let known = Set(set.findings(after: nil))
    var result = Result()
    for mutation in Mutator(set).draw(count, seed: seed) {
      let isNamed = set.findings(after: mutation).contains { !known.contains($0) }
      result.kinds[mutation.operation, default: (0, 0)].all += 1
      if isNamed {
        result.kinds[mutation.operation]?.named += 1
      } else {
        result.missed.append("\(environment): \(mutation)")
      }
    }
    return result
  }
}
