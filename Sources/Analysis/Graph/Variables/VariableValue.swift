/// An environment variable that a container gets, with its value where the set says it.
package struct VariableValue: Sendable {
  package let name: String
  /// After `$(NAME)` has been replaced; nil when it comes from a field or from an object that is not
  /// in the set.
  package let value: String?
  /// The field that decides it: `value`, the key of a ConfigMap, or the reference.
  package let cursor: Cursor
  /// The item of `env`, or of `envFrom`, that brings it.
  package let source: Cursor
  /// It comes from a Secret: its value never enters a message.
  package let isSecret: Bool
}
