/// Whether a connection comes about, and what decides it.
package struct NetworkDecision: Sendable {
  /// The side of the source.
  package var egress: Side
  /// The side of the destination.
  package var ingress: Side

  package var answer: Answer { min(egress.answer, ingress.answer) }

  /// One direction of the policies of one end.
  package struct Side: Sendable {
    package var answer: Answer
    /// Those that hold for the end; none: nothing is closed.
    package var policies: [NetworkPolicyRules]
    /// The rules that let the connection through, or may do so.
    package var openings: [Opening]
  }

  package struct Opening: Sendable {
    package var policy: NetworkPolicyRules
    package var rule: NetworkPolicyRules.Rule
    package var answer: Answer
  }
}
