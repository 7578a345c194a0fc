import TestSupport

/// Changes bytes of a text.
enum ByteMutation {
  private static let signs = Array("[]{}:-,&*!|>'\"#%@\t\n ?<\\\u{0}\u{FEFF}~.0159eE+x".utf8)

  static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      let length = Int.random(in: 1...40, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(random.pick(signs), at: index)
      case 2: bytes.insert(contentsOf: Array(bytes[index...].prefix(length)), at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + length))
      case 4: bytes.removeSubrange(index...)
      case 5:
        let sign = random.pick(signs)
        let count = random.pick([2, 10, 200, 5000])
        bytes.insert(contentsOf: Array(repeating: sign, count: count), at: index)
      case 6: bytes.insert(contentsOf: Array(random.pick(HostileValues.texts).utf8), at: index)
      default: bytes.insert(contentsOf: Array(random.pick(HostileValues.numbers).utf8), at: index)
      }
    }
    return bytes
  }
}
