import YAML

/// A line with what it is to be instead.
struct LineChange {
  var leaf: Leaf
  /// The first one counts, the others are tried when it is refused; nil: the line away.
  var values: [Node?]
}
