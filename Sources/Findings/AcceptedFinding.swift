/// A finding that is reported and does not count, with the grounds.
package struct AcceptedFinding: Sendable, Hashable {
  package var finding: Finding
  package var grounds: Grounds

  package enum Grounds: Sendable, Hashable {
    /// Somebody answers for it.
    case suppressed(Justification)
    /// It was there before the project began to check.
    case baseline
  }

  /// What a suppression says about itself.
  package struct Justification: Sendable, Hashable {
    package var reason: String
    package var owner: String
    /// `2027-03-31`, the last day on which it holds; nil: it has no end.
    package var expires: String?
    /// Days until then, 0 on the last one.
    package var daysLeft: Int?
    package var link: String?

    package init(
      reason: String, owner: String, expires: String? = nil, daysLeft: Int? = nil,
      link: String? = nil
    ) {
      self.reason = reason
      self.owner = owner
      self.expires = expires
      self.daysLeft = daysLeft
      self.link = link
    }
  }

  package init(_ finding: Finding, _ grounds: Grounds) {
    self.finding = finding
    self.grounds = grounds
  }

  /// Nil for a finding of the baseline.
  var justification: Justification? {
    if case .suppressed(let justification) = grounds { justification } else { nil }
  }
}
