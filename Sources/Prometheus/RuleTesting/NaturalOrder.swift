/// The order of texts in which numbers count as such: `p2` comes before `p10`.
enum NaturalOrder {
  static func isBefore(_ left: String, _ right: String) -> Bool {
    var left = Array(left.utf8)[...]
    var right = Array(right.utf8)[...]
    while let first = left.first, let second = right.first {
      if first.isDigit, second.isDigit {
        let one = number(&left)
        let other = number(&right)
        if one.count != other.count { return one.count < other.count }
        if one != other { return one.lexicographicallyPrecedes(other) }
        continue
      }
      if first != second { return first < second }
      left.removeFirst()
      right.removeFirst()
    }
    return left.count < right.count
  }

  /// Takes the digits off the front, without zeros before them.
  private static func number(_ text: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = text.prefix { $0.isDigit }
    text = text.dropFirst(digits.count)
    return Array(digits.drop { $0 == 0x30 })
  }
}
