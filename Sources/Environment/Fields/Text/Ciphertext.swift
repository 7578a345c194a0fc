/// What `kubeseal --raw` prints: base64 in one line.
struct Ciphertext: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a ciphertext of kubeseal --raw", pattern: "^[A-Za-z0-9+/]{4,}={0,2}$",
    examples: [
      "AgBy3i4OJSWK+PiTySYZZA9rO43cGDEqAgBy3i4OJSWK",
      "AgCtr8OJSWK+PiTySYZZA9rO43cGDEqAgBy3i4OJSWKx",
    ])

  static func expectation(unmetBy text: String) -> String? {
    let digits = text.utf8.prefix { $0 != UInt8(ascii: "=") }
    let padding = text.utf8.dropFirst(digits.count)
    let isBase64 =
      text.utf8.count.isMultiple(of: 4) && digits.count >= 40 && padding.count <= 2
      && padding.allSatisfy { $0 == UInt8(ascii: "=") } && digits.allSatisfy(isDigit)
    return isBase64 ? nil : "the base64 text that kubeseal --raw prints"
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "/": true
    default: false
    }
  }
}
