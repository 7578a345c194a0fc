import Kubernetes
package import Findings

/// One kind of fault that an object set can have.
package protocol Check: Sendable {
  static var info: CheckInfo { get }
  init()
  /// Everything wrong, in the order of the objects.
  func run(on objects: ObjectSet) -> [Finding]
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
  /// A finding of this check about a field.
  ///
  /// - Parameters:
  ///   - cursor: the field that is wrong, or that is missing.
  ///   - message: what was found, what was expected, with the numbers: one line, lower case.
  ///   - hint: what to do; nil: what the check always says.
  /// - Returns: the finding, with the place of the field where it was read from a file.
  package func finding(_ cursor: Cursor, _ message: String, hint: String? = nil) -> Finding {
    finding(cursor.member, cursor, message, hint)
  }

  /// A finding of this check about an object as a whole.
  package func finding(
    _ member: ObjectSet.Member, _ message: String, hint: String? = nil
  ) -> Finding {
    finding(member, nil, message, hint)
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
  package func finding(_ message: String, hint: String? = nil) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity, message: message,
      hint: hint ?? Self.info.mend)
  }

  private func finding(
    _ member: ObjectSet.Member, _ cursor: Cursor?, _ message: String, _ hint: String?
  ) -> Finding {
    Finding(
      id: Self.info.id, severity: Self.info.severity,
      place: member.place(of: cursor), object: member.identity.description,
      path: cursor?.path, message: message, hint: hint ?? Self.info.mend)
  }
}
