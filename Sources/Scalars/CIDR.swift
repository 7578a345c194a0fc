/// A range of addresses: `10.0.0.0/8`, `fd00::/8`.
///
/// Source: RFC 4632, section 3.1; RFC 4291, section 2.3. The bits after the prefix must be zero,
/// since an address that is no start of a range is most often a slip.
package struct CIDR: ScalarValue {
  package let address: IPAddress
  /// 0 to 32, or 0 to 128.
  package let prefixLength: Int

  package init(parsing text: String) throws(ScalarError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(parts[0]) else {
      throw .found(text, expected: "a range of addresses like 10.0.0.0/8 or fd00::/8")
    }
    guard let length = parts[1].plainNumber, length <= address.width else {
      throw .found(text, expected: "a prefix length of 0 to \(address.width)")
    }
    let start = address.masked(to: length)
    guard start == address else {
      throw .found(text, expected: "\(start)/\(length), where the range begins")
    }
    self.address = address
    prefixLength = length
  }

  /// The range that any of its addresses stands for, as the API server reads `10.0.0.7/8`.
  ///
  /// Source: Go, package net, ParseCIDR. Nil when the text is no range.
  package init?(anyAddressOf text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let address = IPAddress(parts[0]), let length = parts[1].plainNumber,
      length <= address.width
    else { return nil }
    self.address = address.masked(to: length)
    prefixLength = length
  }

  package var description: String { "\(address)/\(prefixLength)" }

  /// Every address of the other range lies in this one.
  package func contains(_ other: CIDR) -> Bool {
    address.width == other.address.width && prefixLength <= other.prefixLength
      && other.address.masked(to: prefixLength) == address
  }

  /// All addresses of the version: `0.0.0.0/0` or `::/0`.
  package var isEverything: Bool { prefixLength == 0 }
}
