extension InstantVector where Unit == Units.Flag {
  /// How many series say yes; 0 where all say no.
  package func yesCount(by names: String...) -> InstantVector<Units.Count> {
    InstantVector<Units.Count>(
      .aggregation("sum", by: names, expression), labels: labels.keeping(names))
  }
}
