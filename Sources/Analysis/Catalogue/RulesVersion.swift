/// A release of the catalogue: the minor versions of vibe-gen in which checks came.
package struct RulesVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var major: Int
  package var minor: Int

  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// `0.2`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) }),
      let major = Int(parts[0]), let minor = Int(parts[1])
    else { return nil }
    self.init(major, minor)
  }

  /// The first release that had checks: what came with it is not new to anybody.
  package static let first = RulesVersion(0, 2)

  /// Of this program.
  package static let current = RulesVersion(0, 2)

  package static func < (left: RulesVersion, right: RulesVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// The release after it.
  package var next: RulesVersion { RulesVersion(major, minor + 1) }

  package var description: String { "\(major).\(minor)" }
}
