/// The arguments: `vibe-fuzz TARGET [--seed N] [--count N] [--seconds N] [--progress FILE] [--scale N]`.
struct FuzzOptions {
  var target = ""
  var seed: UInt64 = 0
  var count: UInt64?
  var seconds: Int?
  /// Processor time that a run of a fixed count may take.
  var processorSeconds = 240
  var progress: String?
  /// How many times smaller hostile inputs are made.
  var scale = 1

  struct WrongUse: Error {
    let argument: String
  }

  init(_ arguments: some Sequence<String>) throws {
    var iterator = arguments.makeIterator()
    while let argument = iterator.next() {
      guard argument.hasPrefix("--") else {
        target = argument
        continue
      }
      guard let value = iterator.next() else { throw WrongUse(argument: argument) }
      switch argument {
      case "--seed": seed = try FuzzOptions.number(value)
      case "--count": count = try FuzzOptions.number(value)
      case "--seconds": seconds = Int(try FuzzOptions.number(value))
      case "--scale": scale = Int(try FuzzOptions.number(value))
      case "--progress": progress = value
      default: throw WrongUse(argument: argument)
      }
    }
  }

  private static func number(_ text: String) throws -> UInt64 {
    guard let number = UInt64(text), number < 1 << 40 else { throw WrongUse(argument: text) }
    return number
  }
}
