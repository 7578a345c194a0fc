import Kubernetes
package import Findings

/// One kind of fault that an object set can have.
package protocol Check: Sendable {
  static var info: CheckInfo { get }
  init()
  /// Everything wrong, in the order of the objects.
  func run(on objects: ObjectSet) -> [Finding]
  /// What it cannot judge, since a fact is not declared; in the order of the objects.
  func undecided(on objects: ObjectSet) -> [Undecided]
  /// The sums and comparisons that decide about an object, whether there is a finding or not.
  ///
  /// - Returns: none where what the graph knows of the object says it all.
  func derivations(of object: ObjectSet.Member, in objects: ObjectSet) -> [Derivation]
}

extension Check {
  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] { [] }
}

extension Check {
  /// Most checks judge everything that they look at.
  package func undecided(on objects: ObjectSet) -> [Undecided] { [] }

  /// Something that this check cannot judge.
  ///
  /// - Parameters:
  ///   - question: what is not known: `which tags of shop/web are published`.
  ///   - member: the object in question; nil: the set.
  ///   - fact: what would have to be declared.
  /// - Returns: the entry for the report.
  package func undecided(
    _ question: String, about member: ObjectSet.Member? = nil, needs fact: NeededFact
  ) -> Undecided {
    Undecided(
      id: Self.info.id, object: member?.identity.description, question: question,
      remedy: fact.remedy)
  }

  /// A finding of this check about a field.
  ///
  /// - Parameters:
  ///   - cursor: the field that is wrong, or that is missing.
  ///   - message: what was found, what was expected, with the numbers: one line, lower case.
  ///   - hint: what to do; nil: what the check always says.
  ///   - related: other objects that decided it.
  /// - Returns: the finding, with the place of the field where it was read from a file.
  package func finding(
    _ cursor: Cursor, _ message: String, hint: String? = nil, related: [ObjectSet.Member] = []
  ) -> Finding {
    finding(cursor.member, cursor, message, hint, related)
  }

  /// A finding of this check about an object as a whole.
  package func finding(
    _ member: ObjectSet.Member, _ message: String, hint: String? = nil,
    related: [ObjectSet.Member] = []
  ) -> Finding {
    finding(member, nil, message, hint, related)
  }

  /// A finding of this check about a line of a text that is no tree.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - line: in the text, from 1.
  ///   - column: in the text, from 1.
  ///   - message: as of other findings; it says the line where the set was not read from files.
  ///   - hint: what to do; nil: what the check always says.
  /// - Returns: the finding, at the line in the file around the text.
  package func finding(
    _ text: EmbeddedText, line: Int, column: Int = 1, _ message: String, hint: String? = nil
  ) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity,
      place: text.place(line: line, column: column), object: text.member.identity.description,
      path: text.cursor.path, message: "line \(line): \(message)", hint: hint ?? Self.info.mend)
  }

  /// A finding of this check about the set as a whole.
  package func finding(
    _ message: String, hint: String? = nil, related: [ObjectSet.Member] = []
  ) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity, message: message.onOneLine,
      hint: hint ?? Self.info.mend, related: related.map(RelatedObject.init))
  }

  private func finding(
    _ member: ObjectSet.Member, _ cursor: Cursor?, _ message: String, _ hint: String?,
    _ related: [ObjectSet.Member]
  ) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity,
      place: member.place(of: cursor), object: member.identity.description,
      path: cursor?.path, message: message.onOneLine, hint: hint ?? Self.info.mend,
      related: related.map(RelatedObject.init))
  }
}

extension RelatedObject {
  fileprivate init(_ member: ObjectSet.Member) {
    self.init(member.identity.description, place: member.place(of: nil))
  }
}

extension String {
  /// Names of foreign objects may hold line breaks; a message is one line.
  fileprivate var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
