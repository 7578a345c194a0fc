/// Finds hosts in the bytes of a text.
struct HostScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var found: [HostReference] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func references() -> [HostReference] {
    while index < bytes.count {
      skipComment()
      guard index < bytes.count else { break }
      if Self.isPartOfName(bytes[index]) {
        readWord()
      } else {
        index += 1
      }
    }
    return found
  }

  /// To the end of the line, when only blanks stand before the sign.
  private mutating func skipComment() {
    let isComment =
      bytes[index] == UInt8(ascii: "#")
      || bytes[index] == UInt8(ascii: "/") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "/")
    guard isComment, isFirstOnLine else { return }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private var isFirstOnLine: Bool {
    var before = index - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") || bytes[before] == UInt8(ascii: "\t") {
      before -= 1
    }
    return before < 0 || bytes[before] == UInt8(ascii: "\n")
  }

  /// A run of letters, digits, hyphens and dots, and what it is.
  private mutating func readWord() {
    let start = index
    while index < bytes.count, Self.isPartOfName(bytes[index]) { index += 1 }
    let end = index
    if startsAddress {
      let scheme = text(start..<end).lowercased()
      index += 3
      readAuthorities(scheme)
      return
    }
    let port = self.port(at: end)
    let isInDomain = hasServiceDomain(start..<end)
    guard port != nil || isInDomain, isName(start..<end), !isPartOfPath(start) else { return }
    found.append(HostReference(host: text(start..<end), port: port, offset: start))
  }

  private var startsAddress: Bool {
    index + 2 < bytes.count && bytes[index] == UInt8(ascii: ":")
      && bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
  }

  /// `user:password@one:5432,two:5432` up to the path.
  private mutating func readAuthorities(_ scheme: String) {
    let start = index
    var (end, user): (Int, Int?) = (start, nil)
    while end < bytes.count, !Self.endsAuthority(bytes[end]) {
      if bytes[end] == UInt8(ascii: "@") { user = end }
      end += 1
    }
    var place = user.map { $0 + 1 } ?? start
    while place < end {
      var last = place
      while last < end, Self.isPartOfName(bytes[last]) { last += 1 }
      if isName(place..<last) {
        found.append(
          HostReference(
            host: text(place..<last), port: port(at: last), scheme: scheme, offset: place))
      }
      while last < end, bytes[last] != UInt8(ascii: ",") { last += 1 }
      place = last + 1
    }
    index = end
  }

  /// The number behind a colon; nil when something else stands there.
  private func port(at colon: Int) -> Int? {
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    var (place, number) = (colon + 1, 0)
    while place < bytes.count, Self.isDigit(bytes[place]), number < 100_000 {
      number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > colon + 1, (1...65535).contains(number) else { return nil }
    // `nginx:1.27`, `12:30:00` and `a:1b` are no ports.
    guard place == bytes.count || !Self.isPartOfName(bytes[place]) && bytes[place] != colonByte
    else { return nil }
    return number
  }

  private var colonByte: UInt8 { UInt8(ascii: ":") }

  /// `web.shop.svc`, `web.shop.svc.cluster.local`.
  private func hasServiceDomain(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      if bytes[place] == UInt8(ascii: "."), bytes[place + 1] == UInt8(ascii: "s"),
        bytes[place + 2] == UInt8(ascii: "v"), bytes[place + 3] == UInt8(ascii: "c"),
        place + 4 == range.upperBound || bytes[place + 4] == UInt8(ascii: ".")
      {
        return place > range.lowerBound
      }
      place += 1
    }
    return false
  }

  /// A word behind a slash belongs to a path or to the name of an image.
  private func isPartOfPath(_ start: Int) -> Bool {
    start > 0 && bytes[start - 1] == UInt8(ascii: "/")
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 253 else { return false }
    let first = bytes[range.lowerBound]
    return first != UInt8(ascii: "-") && first != UInt8(ascii: ".")
      && bytes[range].contains(where: Self.isLetter)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: Bytes

  static func isPartOfName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Source: RFC 3986, section 3.2.
  private static func endsAuthority(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: " "),
      UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"),
      UInt8(ascii: ";"), UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
