/// An IPv4 or IPv6 address.
package struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// Number of bits: 32 or 128.
  package let width: Int
  package let bits: UInt128

  /// Nil when the text is no address.
  ///
  /// An IPv4 part with leading zeros is refused: some programs
  /// read it as octal.
  package init?(_ text: some StringProtocol) {
    if text.contains(":") {
      guard let bits = IPAddress.version6(String(text)) else { return nil }
      self.init(width: 128, bits: bits)
    } else {
      guard let bits = IPAddress.version4(text) else { return nil }
      self.init(width: 32, bits: UInt128(bits))
    }
  }

  private init(width: Int, bits: UInt128) {
    self.width = width
    self.bits = bits
  }

  /// The address with all bits after the prefix cleared.
  func masked(to length: Int) -> IPAddress {
    let hostBits = UInt128(width - length)
    return IPAddress(width: width, bits: (bits >> hostBits) << hostBits)
  }

  package var description: String {
    guard width == 128 else {
      return (0..<4).map { String((bits >> UInt128(24 - 8 * $0)) & 0xFF) }.joined(separator: ".")
    }
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: bits >> UInt128(112 - 16 * $0)) }
    return IPAddress.compressed(groups)
  }

  private static func version4(_ text: some StringProtocol) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard let value = part.plainNumber, value <= 255, part.count == 1 || !part.hasPrefix("0")
      else { return nil }
      bits = bits << 8 | UInt32(value)
    }
    return bits
  }

  private static func version6(_ text: String) -> UInt128? {
    var groups: [UInt16] = []
    var gap: Int?
    var rest = text[...]
    if rest.hasPrefix("::") {
      gap = 0
      rest = rest.dropFirst(2)
    }
    while !rest.isEmpty {
      let end = rest.firstIndex(of: ":") ?? rest.endIndex
      let part = rest[..<end]
      if end == rest.endIndex, let bits = version4(part) {
        groups += [UInt16(truncatingIfNeeded: bits >> 16), UInt16(truncatingIfNeeded: bits)]
        break
      }
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ $0.hexadecimalValue != nil }),
        let group = UInt16(part, radix: 16)
      else { return nil }
      groups.append(group)
      guard end < rest.endIndex else { break }
      rest = rest[rest.index(after: end)...]
      if rest.hasPrefix(":") {
        guard gap == nil else { return nil }
        gap = groups.count
        rest = rest.dropFirst()
      } else if rest.isEmpty {
        return nil
      }
    }
    if let gap {
      guard groups.count < 8 else { return nil }
      groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
    }
    guard groups.count == 8 else { return nil }
    return groups.reduce(0) { $0 << 16 | UInt128($1) }
  }

  /// The first longest run of two or more zero groups becomes `::`.
  ///
  /// Source: RFC 5952, section 4.
  private static func compressed(_ groups: [UInt16]) -> String {
    var best = 0..<0
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    func text(_ part: ArraySlice<UInt16>) -> String {
      part.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard !best.isEmpty else { return text(groups[...]) }
    return text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
  }
}
