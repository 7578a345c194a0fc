package import Scalars

/// The addresses that an `ipBlock` means.
///
/// Source: Kubernetes 1.33 API, networking/v1 IPBlock.
package struct AddressBlock: Sendable {
  package let range: CIDR
  package let exceptions: [CIDR]

  /// Nil when the block is no range of addresses.
  init?(_ block: Cursor) {
    guard let range = block["cidr"].text.flatMap(CIDR.init(anyAddressOf:)) else { return nil }
    self.range = range
    exceptions = block["except"].items.compactMap { $0.text.flatMap(CIDR.init(anyAddressOf:)) }
  }

  /// Whether all addresses of a range are in it; unknown: some.
  func contains(_ other: CIDR) -> Answer {
    guard range.meets(other), !exceptions.contains(where: { $0.contains(other) }) else {
      return .no
    }
    return range.contains(other) && !exceptions.contains { $0.meets(other) } ? .yes : .unknown
  }

  /// Whether pods may have an address in it, which is not known before they run.
  var mayHoldPods: Bool { Self.podRanges.contains { contains($0) != .no } }

  /// Every address of the other block is in this one.
  func contains(_ other: AddressBlock) -> Bool {
    range.contains(other.range)
      && exceptions.allSatisfy { exception in
        !exception.meets(other.range) || other.exceptions.contains { $0.contains(exception) }
      }
  }

  /// Leaves out private networks, so it means the Internet.
  var isOutside: Bool { !mayHoldPods }

  /// Ranges that clusters take the addresses of pods from.
  ///
  /// Sources: RFC 1918, section 3; RFC 6598, section 7; RFC 4193, section 3.
  private static let podRanges: [CIDR] = [
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7",
  ]
}

extension CIDR {
  fileprivate func meets(_ other: CIDR) -> Bool { contains(other) || other.contains(self) }
}
