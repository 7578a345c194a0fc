extension RegularExpressionParser {
  /// One place of the text that is matched: a character, a set or a condition.
  mutating func parseCharacter() throws(Problem) -> Node {
    guard let character else { return .empty }
    switch character {
    case "[": return .set(try parseSet())
    case "\\": return try parseEscape()
    case ".":
      position += 1
      return .anyCharacter(includingNewline: flags.dotTakesNewline)
    case "^":
      position += 1
      return flags.hasLines ? .lineStart : .textStart
    case "$":
      position += 1
      return flags.hasLines ? .lineEnd : .textEnd
    default:
      position += 1
      return .character(character, ignoresCase: flags.ignoresCase)
    }
  }

  // MARK: Escapes

  private mutating func parseEscape() throws(Problem) -> Node {
    for (escape, node) in [
      ("\\A", Node.textStart), ("\\z", .textEnd), ("\\b", .wordBoundary(isBoundary: true)),
      ("\\B", .wordBoundary(isBoundary: false)),
    ] where take(escape) {
      return node
    }
    var set = RegularExpressionSet()
    if try parseClass(into: &set) {
      set.ignoresCase = flags.ignoresCase
      return .set(set)
    }
    return .character(try parseEscapedCharacter(), ignoresCase: flags.ignoresCase)
  }

  /// Reads `\d`, `\pL` and the like if one comes.
  private mutating func parseClass(into set: inout RegularExpressionSet) throws(Problem) -> Bool {
    guard character == "\\", position + 1 < characters.count else { return false }
    let letter = characters[position + 1]
    if let ranges = RegularExpressionSet.perl(letter) {
      position += 2
      set.ranges += ranges
      return true
    }
    if let small = letter.properties.lowercaseMapping.unicodeScalars.first,
      letter.value < 0x80, let ranges = RegularExpressionSet.perl(small)
    {
      position += 2
      set.ranges += RegularExpressionSet.complement(ranges)
      return true
    }
    guard letter == "p" || letter == "P" else { return false }
    position += 2
    set.classes.append(try parseUnicodeClass(isNegated: letter == "P"))
    return true
  }

  private mutating func parseUnicodeClass(
    isNegated: Bool
  ) throws(Problem) -> (name: String, isNegated: Bool) {
    let start = position
    var isNegated = isNegated
    var name: String
    if take("{") {
      while let character, character != "}" { position += 1 }
      guard character != nil else {
        throw Problem(reason: "a class of characters that is not closed", hint: nil)
      }
      position += 1
      name = String(text(from: start).dropFirst().dropLast())
      if name.hasPrefix("^") {
        isNegated.toggle()
        name.removeFirst()
      }
    } else {
      position += 1
      name = text(from: start)
    }
    guard
      RegularExpressionSet.categories.contains(name) || RegularExpressionSet.scripts.contains(name)
    else { throw Problem(reason: "the unknown class of characters \\p{\(name)}", hint: nil) }
    return (name, isNegated)
  }

  private mutating func parseEscapedCharacter() throws(Problem) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = character else {
      throw Problem(reason: "a backslash at its end", hint: "write \\\\ for the character")
    }
    position += 1
    switch letter {
    case "a": return "\u{07}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{0B}"
    case "x": if let scalar = parseHexadecimal() { return scalar }
    case "0"..."7":
      if letter == "0" || character.map({ ("0"..."7").contains($0) }) ?? false {
        return parseOctal(first: letter)
      }
    case _ where letter.value < 0x80 && (!letter.isWordCharacter || letter == "_"): return letter
    default: break
    }
    let hint: String? =
      switch letter {
      case "1"..."9": "there are no references to groups"
      case "Z": "write \\z for the end"
      default: nil
      }
    throw Problem(reason: "the unknown escape '\(text(from: start))'", hint: hint)
  }

  private mutating func parseOctal(first: Unicode.Scalar) -> Unicode.Scalar {
    var value = first.value - 0x30
    for _ in 0..<2 {
      guard let character, ("0"..."7").contains(character) else { break }
      value = value * 8 + character.value - 0x30
      position += 1
    }
    return Unicode.Scalar(value) ?? "\0"
  }

  /// What stands behind `\x`: two digits, or any number in braces.
  private mutating func parseHexadecimal() -> Unicode.Scalar? {
    let isBraced = take("{")
    let start = position
    while let character, character.properties.isASCIIHexDigit, isBraced || position < start + 2 {
      position += 1
    }
    let digits = text(from: start)
    guard isBraced ? take("}") : digits.utf8.count == 2 else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  // MARK: Sets

  private mutating func parseSet() throws(Problem) -> RegularExpressionSet {
    let start = position
    position += 1
    var set = RegularExpressionSet()
    set.ignoresCase = flags.ignoresCase
    set.isNegated = take("^")
    var isFirst = true
    while isFirst || character != "]" {
      guard character != nil else {
        throw Problem(reason: "a set that is not closed", hint: "write \\[ for the character")
      }
      isFirst = false
      if try parsePosixClass(into: &set) { continue }
      if try parseClass(into: &set) { continue }
      try parseRange(into: &set)
    }
    position += 1
    precondition(position > start + 1, "a set has at least its brackets")
    return set
  }

  private mutating func parsePosixClass(
    into set: inout RegularExpressionSet
  ) throws(Problem) -> Bool {
    guard isNext("[:") else { return false }
    var end = position + 2
    while end + 1 < characters.count, !(characters[end] == ":" && characters[end + 1] == "]") {
      end += 1
    }
    guard end + 1 < characters.count else { return false }
    let start = position
    position = end + 2
    let whole = text(from: start)
    let name = whole.dropFirst(2).dropLast(2)
    let isNegated = name.hasPrefix("^")
    guard let ranges = RegularExpressionSet.posix(String(isNegated ? name.dropFirst() : name))
    else {
      throw Problem(reason: "the unknown class of characters '\(whole)'", hint: nil)
    }
    set.ranges += isNegated ? RegularExpressionSet.complement(ranges) : ranges
    return true
  }

  private mutating func parseRange(into set: inout RegularExpressionSet) throws(Problem) {
    let start = position
    let first = try parseSetCharacter()
    var last = first
    if character == "-", position + 1 < characters.count, characters[position + 1] != "]" {
      position += 1
      last = try parseSetCharacter()
    }
    guard first <= last else {
      throw Problem(
        reason: "the range '\(text(from: start))', whose end is before its start", hint: nil)
    }
    set.ranges.append(first.value...last.value)
  }

  private mutating func parseSetCharacter() throws(Problem) -> Unicode.Scalar {
    guard let character else {
      throw Problem(reason: "a set that is not closed", hint: "write \\[ for the character")
    }
    if character == "\\" { return try parseEscapedCharacter() }
    position += 1
    return character
  }
}
