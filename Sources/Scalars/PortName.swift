/// The name of a container's or service's port.
///
/// Source: `IsValidPortName` of Kubernetes: RFC 6335, section 5.1, in lower case.
package struct PortName: ScalarValue, Comparable {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    let bytes = Array(text.utf8)
    guard (1...15).contains(bytes.count) else {
      throw .found(text, expected: "a port name of 1 to 15 characters")
    }
    guard bytes.allSatisfy({ $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") }) else {
      throw .found(text, expected: "a port name of a-z, 0-9 and '-' only")
    }
    guard bytes.contains(where: \.isLowercaseLetter) else {
      throw .found(text, expected: "a port name with at least one letter")
    }
    guard bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-"), !text.contains("--")
    else {
      throw .found(text, expected: "a port name without '-' at its ends and without '--'")
    }
    description = text
  }

  package static func < (left: PortName, right: PortName) -> Bool {
    left.description < right.description
  }
}
