/// Rates of a histogram's buckets, with the label `le` always in place: the only thing that a
/// quantile can be taken of.
package struct BucketRates<Unit: SummableUnit>: Sendable {
  let expression: Expression
  /// Without `le`.
  let labels: VectorLabels

  /// The sum of the buckets by these labels; `le` stays.
  package func sum(by names: String...) -> BucketRates {
    BucketRates(
      expression: .aggregation("sum", by: names + ["le"], expression), labels: labels.keeping(names)
    )
  }

  /// The value below which this share of the observations is, interpolated within a bucket.
  package func quantile(_ share: Scalar<Units.Share>) -> InstantVector<Unit> {
    precondition(share.value > 0 && share.value < 1, "a quantile lies between 0 and 1")
    return InstantVector(
      .call("histogram_quantile", [.number(share.text), expression]), labels: labels)
  }
}
