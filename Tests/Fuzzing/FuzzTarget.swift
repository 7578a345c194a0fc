import TestSupport

/// What is fed with random input.
struct FuzzTarget: Sendable {
  let name: String
  /// How many inputs there are; nil: no end.
  var count: @Sendable (Corpus) -> UInt64? = { _ in nil }
  /// Runs one input; what is wrong with the result, nil if nothing.
  let run: @Sendable (_ seed: UInt64, inout SeededGenerator, Corpus) -> String?

  static let all = [
    FuzzTarget(name: "yaml") { _, random, corpus in YAMLInput.run(&random, corpus) },
    FuzzTarget(name: "promql") { seed, random, corpus in PromQLInput.run(seed, &random, corpus) },
    FuzzTarget(name: "rules") { _, random, corpus in RulesInput.run(&random, corpus) },
    FuzzTarget(name: "checker") { _, random, corpus in CheckerInput.run(&random, corpus) },
    FuzzTarget(
      name: "numbers", count: { UInt64($0.documents.count * CheckerInput.numbers.count) }
    ) { seed, _, corpus in CheckerInput.runNumber(seed, corpus) },
    FuzzTarget(name: "hostile", count: { UInt64($0.hostile.count) }) { seed, _, corpus in
      HostileInput.problem(of: corpus.hostile[Int(seed) % corpus.hostile.count])
    },
  ]

  static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
