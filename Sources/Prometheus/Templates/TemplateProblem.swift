/// Why a template does not parse.
package struct TemplateProblem: Error, Sendable, Hashable {
  /// As a part of a sentence: `the function 'x' is not defined`.
  package let message: String
}
