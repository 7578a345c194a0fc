/// The hash function xxHash with 64 bits and the seed 0.
///
/// Source: xxHash fast digest algorithm, version 0.1.1, section "XXH64 algorithm description".
enum XXHash64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var rest = bytes[...]
    var result: UInt64
    if bytes.count >= 32 {
      var lanes = [prime1 &+ prime2, prime2, 0, 0 &- prime1]
      while rest.count >= 32 {
        for lane in 0..<4 { lanes[lane] = round(lanes[lane], word(&rest, 8)) }
      }
      result =
        rotated(lanes[0], 1) &+ rotated(lanes[1], 7) &+ rotated(lanes[2], 12)
        &+ rotated(lanes[3], 18)
      for lane in lanes { result = (result ^ round(0, lane)) &* prime1 &+ prime4 }
    } else {
      result = prime5
    }
    result &+= UInt64(bytes.count)
    while rest.count >= 8 {
      result = rotated(result ^ round(0, word(&rest, 8)), 27) &* prime1 &+ prime4
    }
    if rest.count >= 4 {
      result = rotated(result ^ (word(&rest, 4) &* prime1), 23) &* prime2 &+ prime3
    }
    for byte in rest { result = rotated(result ^ (UInt64(byte) &* prime5), 11) &* prime1 }
    result = (result ^ (result >> 33)) &* prime2
    result = (result ^ (result >> 29)) &* prime3
    return result ^ (result >> 32)
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    rotated(lane &+ (input &* prime2), 31) &* prime1
  }

  private static func rotated(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }

  /// Takes a word in the order of little ends off the front.
  private static func word(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> UInt64 {
    let bytes = rest.prefix(count)
    rest = rest.dropFirst(count)
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
