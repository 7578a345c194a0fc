/// Reads big-endian numbers from bytes in order.
struct ByteReader {
  private let all: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    all = bytes
  }

  var rest: ArraySlice<UInt8> { all[position...] }

  mutating func bytes(_ count: Int) throws(ScalarError) -> [UInt8] {
    let start = position
    try skip(count)
    return Array(all[start..<position])
  }

  mutating func skip(_ count: Int) throws(ScalarError) {
    guard all.count - position >= count else {
      throw ScalarError("found the end of the file, expected \(count) more bytes")
    }
    position += count
  }

  /// A number of 4 or 8 bytes in two's complement, or of 1 byte without a sign.
  mutating func integer(width: Int) throws(ScalarError) -> Int {
    let raw = try bytes(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: raw)) : Int(Int64(bitPattern: raw))
  }

  mutating func integers(count: Int, width: Int) throws(ScalarError) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try integer(width: width)) }
    return values
  }
}
