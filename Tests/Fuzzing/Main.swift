import Foundation
import TestSupport

/// Runs one target over many seeds until its time or its count is over, or it crashes.
///
/// Limits of the process end what hangs or eats memory; the seed that was running stands in the
/// progress file. A seed makes the same input on every machine.
@main
enum Main {
  static func main() throws {
    let options = try FuzzOptions(CommandLine.arguments.dropFirst())
    guard let target = FuzzTarget.named(options.target) else {
      print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
      exit(options.target.isEmpty ? 0 : 2)
    }
    ProcessLimits.set(seconds: options.seconds.map { $0 + 60 } ?? options.processorSeconds)
    let progress = options.progress.map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }
    let corpus = try Corpus(scale: max(1, options.scale))
    let start = ContinuousClock.now
    var seed = options.seed
    var slowest = (seconds: 0.0, seed: seed)
    while true {
      if let count = options.count ?? target.count(corpus), seed - options.seed >= count { break }
      if let seconds = options.seconds, ContinuousClock.now - start > .seconds(seconds) { break }
      if let progress {
        let text = Array("\(seed)\n".utf8)
        _ = pwrite(progress, text, text.count, 0)
      }
      let before = ProcessLimits.processorSeconds
      var random = SeededGenerator(seed: seed)
      if let problem = target.run(seed, &random, corpus) {
        print("\(target.name): seed \(seed): \(problem)")
        exit(1)
      }
      let taken = ProcessLimits.processorSeconds - before
      if taken > slowest.seconds { slowest = (taken, seed) }
      seed += 1
    }
    let milliseconds = Int(slowest.seconds * 1000)
    print(
      "\(target.name): \(seed - options.seed) inputs, none crashed;"
        + " the slowest took \(milliseconds) ms of processor time: --seed \(slowest.seed)")
  }
}
