extension InstantVector {
  package func maximum(by names: String...) -> InstantVector { aggregated("max", by: names) }

  package func minimum(by names: String...) -> InstantVector { aggregated("min", by: names) }

  /// Number of series.
  package func count(by names: String...) -> InstantVector<Units.Count> {
    InstantVector<Units.Count>(
      .aggregation("count", by: names, expression), labels: labels.keeping(names))
  }

  private func aggregated(_ function: String, by names: [String]) -> InstantVector {
    InstantVector(.aggregation(function, by: names, expression), labels: labels.keeping(names))
  }

  /// At least this.
  package func clamped(toAtLeast minimum: Scalar<Unit>) -> InstantVector {
    InstantVector(.call("clamp_min", [expression, .number(minimum.text)]), labels: labels)
  }

  /// At most this.
  package func clamped(toAtMost maximum: Scalar<Unit>) -> InstantVector {
    InstantVector(.call("clamp_max", [expression, .number(maximum.text)]), labels: labels)
  }
}

extension InstantVector where Unit: SummableUnit {
  package func sum(by names: String...) -> InstantVector {
    InstantVector(.aggregation("sum", by: names, expression), labels: labels.keeping(names))
  }

  package func average(by names: String...) -> InstantVector {
    InstantVector(.aggregation("avg", by: names, expression), labels: labels.keeping(names))
  }

  package static func + (left: InstantVector, right: InstantVector) -> InstantVector {
    left.combined(.add, right)
  }

  package static func - (left: InstantVector, right: InstantVector) -> InstantVector {
    left.combined(.subtract, right)
  }

  /// The share that one vector is of another; both must have the same labels.
  package static func / (left: InstantVector, right: InstantVector) -> InstantVector<Units.Share> {
    left.labels.requireMatch(right.labels)
    return InstantVector<Units.Share>(
      .binary(.divide, left.expression, right.expression, nil), labels: left.labels)
  }

  /// The share that each sample is of a number.
  package static func / (left: InstantVector, right: Scalar<Unit>) -> InstantVector<Units.Share> {
    precondition(right.value != 0, "a share of nothing")
    return InstantVector<Units.Share>(
      .binary(.divide, left.expression, .number(right.text), nil), labels: left.labels)
  }

  /// The share that one vector is of another whose labels differ.
  package func share(of whole: InstantVector, _ matching: Matching) -> InstantVector<Units.Share> {
    InstantVector<Units.Share>(
      .binary(.divide, expression, whole.expression, matching),
      labels: matching.result(labels, whole.labels))
  }

  private func combined(_ operation: BinaryOperator, _ other: InstantVector) -> InstantVector {
    labels.requireMatch(other.labels)
    return InstantVector(
      .binary(operation, expression, other.expression, nil), labels: labels)
  }
}

extension InstantVector {
  /// The mean of a histogram's observations: the growth of its sum by the growth of its count.
  package func per<Unit2: SummableUnit>(
    _ count: InstantVector<Units.PerSecond<Units.Count>>
  ) -> InstantVector<Unit2> where Unit == Units.PerSecond<Unit2> {
    labels.requireMatch(count.labels)
    return InstantVector<Unit2>(
      .binary(.divide, expression, count.expression, nil), labels: labels)
  }
}

extension InstantVector where Unit == Units.Share {
  /// What is missing to the whole.
  package var complement: InstantVector<Units.Share> {
    InstantVector(.binary(.subtract, .number("1"), expression, nil), labels: labels)
  }
}

extension InstantVector where Unit == Units.Flag {
  /// One sample without labels that always says yes.
  package static var always: InstantVector<Units.Flag> {
    InstantVector(.call("vector", [.number("1")]), labels: .none)
  }
}

extension InstantVector where Unit == Units.PerSecond<Units.Count> {
  package var perMinute: InstantVector<Units.PerMinute> {
    InstantVector<Units.PerMinute>(
      .binary(.multiply, expression, .number("60"), nil), labels: labels)
  }
}

extension InstantVector where Unit == Units.UnixTime {
  /// Time until then; negative when it has passed.
  package var remaining: InstantVector<Units.Seconds> {
    InstantVector<Units.Seconds>(
      .binary(.subtract, expression, .call("time", []), nil), labels: labels)
  }

  /// Time that has passed since.
  package var age: InstantVector<Units.Seconds> {
    InstantVector<Units.Seconds>(
      .binary(.subtract, .call("time", []), expression, nil), labels: labels)
  }
}
