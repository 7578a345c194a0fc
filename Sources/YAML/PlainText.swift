/// Tells whether some reader takes plain text for something else than a string.
///
/// The union of what readers resolve, wider than either specification:
/// - YAML 1.1 type repository (bool, int, float, null, timestamp, merge, value) and YAML 1.2.2,
///   section 10.3.2;
/// - PyYAML, ruamel.yaml, SnakeYAML, js-yaml: `0b_`, `0o_`, underscores anywhere;
/// - go-yaml, which kubectl uses: `0O17`, `0B1`, `2024-1-2`, `1_e3`;
/// - Ruby's Psych: words in any letter case, commas in numbers, `0:30`.
enum PlainText {
  static func isAmbiguous(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[0] {
    case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): isNumberOrDate(text)
    case UInt8(ascii: "~"), UInt8(ascii: "="): text.count == 1
    case UInt8(ascii: "<"): text.count == 2 && text[1] == UInt8(ascii: "<")
    case UInt8(ascii: "y"), UInt8(ascii: "Y"): text.count == 1 || isWord(text, "yes")
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      text.count == 1 || isWord(text, "no") || isWord(text, "null")
    case UInt8(ascii: "t"), UInt8(ascii: "T"): isWord(text, "true")
    case UInt8(ascii: "f"), UInt8(ascii: "F"): isWord(text, "false")
    case UInt8(ascii: "o"), UInt8(ascii: "O"): isWord(text, "on") || isWord(text, "off")
    default: false
    }
  }

  private static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for index in text.indices where text[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  private static func isNumberOrDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var scan = ByteScan(text)
    let isSigned = scan.take(UInt8(ascii: "+")) || scan.take(UInt8(ascii: "-"))
    if isSigned, scan.next == UInt8(ascii: "_") { return isNumberAfterUnderscore(&scan) }
    if scan.take(UInt8(ascii: ".")) { return isFraction(&scan, isSigned: isSigned) }
    guard let first = scan.next, isDigit(first) else { return false }
    if !isSigned || text[0] == UInt8(ascii: "-"), isDate(scan) { return true }
    return isNumber(&scan, first, isSigned: isSigned)
  }

  /// `-_`, an integer to ruamel.yaml, and `-_1.5`, a float to go-yaml.
  private static func isNumberAfterUnderscore(_ scan: inout ByteScan) -> Bool {
    _ = scan.takeAll { $0 == UInt8(ascii: "_") }
    guard let first = scan.next else { return true }
    let isOther = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") }
    guard !scan.rest.contains(where: isOther) else { return false }
    if scan.take(UInt8(ascii: ".")) {
      return scan.rest.contains(where: isDigit) && isFraction(&scan, isSigned: true)
    }
    return isDigit(first) && isNumber(&scan, first, isSigned: true)
  }

  /// A number that begins with a digit.
  private static func isNumber(
    _ scan: inout ByteScan, _ first: UInt8, isSigned: Bool
  ) -> Bool {
    if first == UInt8(ascii: "0"), isPrefixed(scan, isSigned: isSigned) { return true }
    let whole = scan.takeAll { isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ",") }
    let hasComma = whole.contains(UInt8(ascii: ","))
    guard let next = scan.next else {
      return !hasComma || first != UInt8(ascii: "0")
        || whole.allSatisfy { $0 < 0x38 || $0 == UInt8(ascii: "_") }
    }
    switch next {
    case UInt8(ascii: "."):
      scan.skip()
      _ = scan.takeAll { isDigit($0) || $0 == UInt8(ascii: "_") }
      return scan.isAtEnd || isExponent(&scan)
    case UInt8(ascii: "e"), UInt8(ascii: "E"): return !hasComma && isExponent(&scan)
    case UInt8(ascii: ":"): return !hasComma && isBase60(&scan, startsWithZero: first == 0x30)
    default: return false
    }
  }

  /// `inf`, `nan` or digits after a leading point.
  private static func isFraction(_ scan: inout ByteScan, isSigned: Bool) -> Bool {
    if isWord(scan.rest, "inf") || (!isSigned && isWord(scan.rest, "nan")) { return true }
    let digits = scan.takeAll { isDigit($0) || $0 == UInt8(ascii: "_") }
    return !digits.isEmpty && (scan.isAtEnd || isExponent(&scan, hasUnderscores: isSigned))
  }

  /// An exponent to the end; go-yaml drops underscores from it unless the number begins with a point.
  private static func isExponent(_ scan: inout ByteScan, hasUnderscores: Bool = true) -> Bool {
    guard scan.take(UInt8(ascii: "e")) || scan.take(UInt8(ascii: "E")) else { return false }
    let isUnderscore = { (byte: UInt8) in hasUnderscores && byte == UInt8(ascii: "_") }
    _ = scan.takeAll(isUnderscore)
    _ = scan.take(UInt8(ascii: "+")) || scan.take(UInt8(ascii: "-"))
    let digits = scan.takeAll { isDigit($0) || isUnderscore($0) }
    return scan.isAtEnd && digits.contains(where: isDigit)
  }

  /// Binary, octal or hexadecimal digits after `0b`, `0o`, `0x`.
  private static func isPrefixed(_ start: ByteScan, isSigned: Bool) -> Bool {
    var scan = start
    scan.skip()
    // go-yaml drops underscores before it looks: `0_x1F`.
    let isGoOnly = !scan.takeAll { $0 == UInt8(ascii: "_") }.isEmpty
    guard let letter = scan.next else { return false }
    scan.skip()
    if !isSigned, isSignedInside(scan, letter) { return true }
    let digits = scan.rest
    let isPart: (UInt8) -> Bool
    switch letter | 0x20 {
    case UInt8(ascii: "b"): isPart = { $0 == 0x30 || $0 == 0x31 }
    case UInt8(ascii: "o"): isPart = { 0x30...0x37 ~= $0 }
    case UInt8(ascii: "x"): isPart = { isDigit($0) || 0x61...0x66 ~= $0 | 0x20 }
    default: return false
    }
    let isLower = letter & 0x20 != 0
    let acceptsComma = isLower && !isGoOnly && letter != UInt8(ascii: "o")
    return !digits.isEmpty
      && digits.allSatisfy {
        isPart($0) || $0 == UInt8(ascii: "_") || (acceptsComma && $0 == UInt8(ascii: ","))
      }
      && ((isLower && !isGoOnly) || digits.contains(where: isPart))
  }

  /// `0b-1`, `0o_+7`: go-yaml parses what follows the prefix as a number of its own.
  private static func isSignedInside(_ start: ByteScan, _ letter: UInt8) -> Bool {
    var scan = start
    let underscore = UInt8(ascii: "_")
    _ = scan.takeAll { $0 == underscore }
    guard letter == UInt8(ascii: "b") || letter == UInt8(ascii: "o"),
      scan.take(UInt8(ascii: "+")) || scan.take(UInt8(ascii: "-"))
    else { return false }
    let isPart = { (byte: UInt8) in
      0x30...(letter == UInt8(ascii: "b") ? 0x31 : 0x37) ~= byte || byte == underscore
    }
    return scan.rest.allSatisfy(isPart) && scan.rest.contains(where: isDigit)
  }

  /// `12:30:45`, `0:30`, `1:30.5`: numbers of base 60.
  private static func isBase60(_ scan: inout ByteScan, startsWithZero: Bool) -> Bool {
    var groups = 0
    while scan.take(UInt8(ascii: ":")) {
      let digits = scan.takeAll(isDigit)
      guard digits.count == 1 || (digits.count == 2 && digits[digits.startIndex] < 0x36) else {
        return false
      }
      groups += 1
    }
    guard !scan.isAtEnd else { return !startsWithZero || groups <= 2 }
    guard scan.take(UInt8(ascii: ".")) else { return false }
    _ = scan.takeAll { isDigit($0) || $0 == UInt8(ascii: "_") }
    return scan.isAtEnd
  }

  /// A date, or a date with a time and perhaps a time zone.
  private static func isDate(_ start: ByteScan) -> Bool {
    var scan = start
    let dash = UInt8(ascii: "-")
    guard scan.takeDigits(4...4), scan.take(dash), scan.takeDigits(1...2), scan.take(dash),
      scan.takeDigits(1...2)
    else { return false }
    if scan.isAtEnd { return true }
    let hasT = scan.take(UInt8(ascii: "T")) || scan.take(UInt8(ascii: "t"))
    guard hasT || !scan.takeAll({ $0 == UInt8(ascii: " ") }).isEmpty else { return false }
    let colon = UInt8(ascii: ":")
    guard scan.takeDigits(1...2), scan.take(colon) else { return false }
    let minutes = scan.takeAll(isDigit).count
    guard scan.take(colon) else { return false }
    let seconds = scan.takeAll(isDigit).count
    guard 1...2 ~= minutes, 1...2 ~= seconds else { return false }
    if scan.take(UInt8(ascii: ".")) { _ = scan.takeAll(isDigit) }
    // Only go-yaml takes single digits, with `T` and a time zone or without both.
    guard minutes == 2, seconds == 2 else { return hasT != scan.isAtEnd && isTimeZone(&scan) }
    return isTimeZone(&scan)
  }

  /// Nothing, `Z`, `+1`, `+01:00`, `-0130`, with or without blanks before it.
  private static func isTimeZone(_ scan: inout ByteScan) -> Bool {
    if scan.isAtEnd { return true }
    _ = scan.takeAll { $0 == UInt8(ascii: " ") }
    if scan.take(UInt8(ascii: "Z")) { return scan.isAtEnd }
    guard scan.take(UInt8(ascii: "+")) || scan.take(UInt8(ascii: "-")) else { return false }
    let hours = scan.takeAll(isDigit).count
    guard scan.take(UInt8(ascii: ":")) else { return 1...4 ~= hours && scan.isAtEnd }
    return 1...2 ~= hours && (scan.isAtEnd || (scan.takeDigits(2...2) && scan.isAtEnd))
  }
}

private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

/// Walks over the bytes of a text.
private struct ByteScan {
  private(set) var rest: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { rest = text }

  var next: UInt8? { rest.first }
  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ count: Int = 1) { rest = UnsafeBufferPointer(rebasing: rest[count...]) }

  /// Steps over the byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    skip()
    return true
  }

  mutating func takeAll(
    _ isTaken: (UInt8) -> Bool
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let taken = rest.prefix(while: isTaken)
    skip(taken.count)
    return taken
  }

  /// Steps over the digits; false if there are more or fewer.
  mutating func takeDigits(_ count: ClosedRange<Int>) -> Bool { count ~= takeAll(isDigit).count }
}
