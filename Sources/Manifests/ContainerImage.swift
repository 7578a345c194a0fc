package import Scalars

/// An image that the set runs, with what the set has to know about its inside.
package struct ContainerImage: Sendable {
  package let reference: ImageReference
  /// User and group that its programs expect to run as; an image made for any user has the one that
  /// its pod happens to use.
  package let user: Int
  /// Programs in it that containers of ours call by name.
  package let programs: [String]
  /// Where the facts above come from.
  package let source: String

  init(_ reference: ImageReference, user: Int, programs: [String], source: String) {
    self.reference = reference
    self.user = user
    self.programs = programs
    self.source = source
  }

  /// A container's command or a probe's, of a program that the image really holds.
  package func command(_ program: String, _ arguments: String...) -> [String] {
    precondition(
      programs.contains(program),
      "\(reference) has no program \(program); Images.swift lists what it has")
    return [program] + arguments
  }
}
