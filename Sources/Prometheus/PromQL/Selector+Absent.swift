extension Selector {
  /// Only labels that are matched for equality are labels of the result.
  var absent: InstantVector<Units.Flag> {
    let known = matchers.filter { $0.operation == .equal }.map(\.label)
    return InstantVector(
      .call("absent", [.selector(self)]),
      labels: VectorLabels(names: Set(known), matchers: matchers))
  }
}
