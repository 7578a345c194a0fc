/// Whether something holds, where what is known may not decide it.
///
/// The least of several is their conjunction, the greatest their disjunction.
package enum Answer: Int, Sendable, Comparable, CaseIterable {
  case no, unknown, yes

  package init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  package static func < (first: Answer, second: Answer) -> Bool {
    first.rawValue < second.rawValue
  }
}
