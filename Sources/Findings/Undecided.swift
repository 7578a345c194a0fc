/// Something that a check could not decide, with what would let it.
///
/// It never fails a run; it is there so that silence is not taken for a verdict.
package struct Undecided: Sendable, Hashable {
  /// Of the check.
  package var id: String
  /// The object in question, as in `Finding.object`; nil: the set as a whole.
  package var object: String?
  /// What was not checked: `whether the tag 'v1.2' is published`.
  package var question: String
  /// What to declare, and where.
  package var remedy: String

  package init(id: String, object: String? = nil, question: String, remedy: String) {
    self.id = id
    self.object = object
    self.question = question
    self.remedy = remedy
  }

  /// The question with the object that it is about in front.
  var fullQuestion: String { object.map { "\($0): \(question)" } ?? question }
}
