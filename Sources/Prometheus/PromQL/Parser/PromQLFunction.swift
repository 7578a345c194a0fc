/// A function of the language: what it takes and gives, and which versions have it.
package struct PromQLFunction: Sendable {
  package let name: String
  package let parameters: [PromQLValueType]
  /// How many of the last parameters may be left out.
  package let optional: Int
  /// How often the last parameter may be given.
  package let repeats: Repetition
  package let result: PromQLValueType
  /// A version that surely has it.
  package let since: PromQLVersion
  package let removedIn: PromQLVersion?
  package let isExperimental: Bool

  /// How often the last parameter may be given.
  package enum Repetition: Sendable, Equatable {
    case once
    case upTo(Int)
    case anyNumber
  }

  init(
    _ name: String, _ parameters: PromQLValueType..., optional: Int = 0,
    repeats: Repetition = .once, result: PromQLValueType = .instantVector,
    since: PromQLVersion = PromQLVersion(2, 42), removedIn: PromQLVersion? = nil,
    isExperimental: Bool = false
  ) {
    self.name = name
    self.parameters = parameters
    self.optional = optional
    self.repeats = repeats
    self.result = result
    self.since = since
    self.removedIn = removedIn
    self.isExperimental = isExperimental
  }

  package var fewestArguments: Int { parameters.count - optional }

  /// Nil: any number.
  package var mostArguments: Int? {
    switch repeats {
    case .once: parameters.count
    case .upTo(let count): parameters.count - 1 + count
    case .anyNumber: nil
    }
  }
}
