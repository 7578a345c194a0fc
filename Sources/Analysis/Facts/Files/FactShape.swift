import Scalars

/// The form of a value in a file of facts.
package indirect enum FactShape: Sendable {
  case text(FactText)
  case integer(ClosedRange<Int>)
  case boolean
  case list(FactShape)
  /// A map whose keys are chosen.
  case map(keys: FactText, values: FactShape)
  case group([Member])

  /// A key of a group.
  package struct Member: Sendable {
    package var key: String
    /// A sentence part without a full stop.
    package var documentation: String
    package var shape: FactShape
    package var isRequired: Bool

    init(_ key: String, _ documentation: String, _ shape: FactShape, isRequired: Bool = false) {
      self.key = key
      self.documentation = documentation
      self.shape = shape
      self.isRequired = isRequired
    }
  }
}

/// Which texts a fact takes.
package struct FactText: Sendable {
  /// With its article, for messages: `a duration like 15m`.
  package var name: String
  /// Every text that is taken; empty: those of which `fault` says nothing.
  package var choices: [String] = []
  /// Whether a number without quotes is read as its text: `cpu: 4`.
  package var takesNumbers = false
  /// Why a text is none; nil when it is one.
  package var fault: @Sendable (String) -> String?

  /// Any text but an empty one.
  static func any(_ name: String) -> FactText {
    FactText(name: name) { $0.isEmpty ? "expected \(name), found an empty text" : nil }
  }

  static func choice(_ choices: [String]) -> FactText {
    let name = "one of " + choices.joined(separator: ", ")
    return FactText(name: name, choices: choices) {
      choices.contains($0) ? nil : "expected \(name), found '\($0)'"
    }
  }

  /// What a type of ours reads.
  static func value<Value: ScalarValue>(
    _ type: Value.Type, _ name: String, takesNumbers: Bool = false
  ) -> FactText {
    FactText(name: name, takesNumbers: takesNumbers) { NameSyntax.fault(type, $0) }
  }
}
