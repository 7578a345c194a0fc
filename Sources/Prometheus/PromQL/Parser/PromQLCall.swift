/// A function and what it is given.
package struct PromQLCall: Sendable {
  package let function: PromQLFunction
  package let arguments: [PromQLExpression]
}
