import Scalars

/// Major and minor number of a program's release: `2.13`.
package struct ProgramRelease: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let major: Int
  package let minor: Int

  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// From the beginning of a tag: `v2.13.0-debian-12-r1`; nil where it tells none, as in `latest`.
  package init?(tag: some StringProtocol) {
    let numbers = (tag.hasPrefix("v") ? tag.dropFirst() : tag[...])
      .split(separator: ".", omittingEmptySubsequences: false).prefix(2)
      .map { Int($0.prefix { $0.isASCII && $0.isNumber }) }
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else { return nil }
    self.init(major, minor)
  }

  package static func < (left: ProgramRelease, right: ProgramRelease) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  package var description: String { "\(major).\(minor)" }
}
