extension PromQLFunction {
  /// The function of a name, in the letters of Prometheus: there are no capitals.
  package static func named(_ name: String) -> PromQLFunction? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  private static let three = PromQLVersion(3, 0)
  private static let later = PromQLVersion(3, 10)

  /// All functions from Prometheus 2.42 on.
  ///
  /// Source: Prometheus documentation, "Query functions", of 2.42 and of 3.10.
  package static let all: [PromQLFunction] =
    plain + overTime + times + histograms + labels + experimental

  private static let plain: [PromQLFunction] =
    [
      "abs", "absent", "acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cos", "cosh",
      "deg", "exp", "floor", "ln", "log10", "log2", "rad", "sgn", "sin", "sinh", "sort",
      "sort_desc", "sqrt", "tan", "tanh", "timestamp",
    ].map { PromQLFunction($0, .instantVector) } + [
      PromQLFunction("clamp", .instantVector, .scalar, .scalar),
      PromQLFunction("clamp_max", .instantVector, .scalar),
      PromQLFunction("clamp_min", .instantVector, .scalar),
      PromQLFunction("pi", result: .scalar),
      PromQLFunction("round", .instantVector, .scalar, optional: 1),
      PromQLFunction("scalar", .instantVector, result: .scalar),
      PromQLFunction("time", result: .scalar),
      PromQLFunction("vector", .scalar),
    ]

  private static let overTime: [PromQLFunction] =
    [
      "absent_over_time", "avg_over_time", "changes", "count_over_time", "delta", "deriv",
      "idelta", "increase", "irate", "last_over_time", "max_over_time", "min_over_time",
      "present_over_time", "rate", "resets", "stddev_over_time", "stdvar_over_time",
      "sum_over_time",
    ].map { PromQLFunction($0, .rangeVector) } + [
      PromQLFunction("predict_linear", .rangeVector, .scalar),
      PromQLFunction("quantile_over_time", .scalar, .rangeVector),
      PromQLFunction("holt_winters", .rangeVector, .scalar, .scalar, removedIn: three),
      PromQLFunction(
        "double_exponential_smoothing", .rangeVector, .scalar, .scalar, since: three,
        isExperimental: true),
    ]

  private static let times: [PromQLFunction] = [
    "days_in_month", "day_of_month", "day_of_week", "day_of_year", "hour", "minute", "month",
    "year",
  ].map { PromQLFunction($0, .instantVector, optional: 1) }

  private static let histograms: [PromQLFunction] = [
    PromQLFunction("histogram_count", .instantVector),
    PromQLFunction("histogram_sum", .instantVector),
    PromQLFunction("histogram_fraction", .scalar, .scalar, .instantVector),
    PromQLFunction("histogram_quantile", .scalar, .instantVector),
    PromQLFunction("histogram_avg", .instantVector, since: three),
    PromQLFunction("histogram_stddev", .instantVector, since: three),
    PromQLFunction("histogram_stdvar", .instantVector, since: three),
    PromQLFunction(
      "histogram_quantiles", .instantVector, .string, .scalar, .scalar, optional: 1,
      repeats: .upTo(9), since: later, isExperimental: true),
  ]

  private static let labels: [PromQLFunction] = [
    PromQLFunction("label_replace", .instantVector, .string, .string, .string, .string),
    PromQLFunction(
      "label_join", .instantVector, .string, .string, .string, optional: 1, repeats: .anyNumber),
    PromQLFunction(
      "sort_by_label", .instantVector, .string, optional: 1, repeats: .anyNumber, since: three,
      isExperimental: true),
    PromQLFunction(
      "sort_by_label_desc", .instantVector, .string, optional: 1, repeats: .anyNumber,
      since: three, isExperimental: true),
    PromQLFunction(
      "info", .instantVector, .instantVector, optional: 1, since: three, isExperimental: true),
  ]

  private static let experimental: [PromQLFunction] =
    [
      PromQLFunction("mad_over_time", .rangeVector, since: three, isExperimental: true),
      PromQLFunction(
        "integral", .rangeVector, .scalar, optional: 1, since: later, isExperimental: true),
    ]
    + [
      "first_over_time", "ts_of_first_over_time", "ts_of_last_over_time", "ts_of_max_over_time",
      "ts_of_min_over_time",
    ].map { PromQLFunction($0, .rangeVector, since: later, isExperimental: true) }
    + ["start", "end", "range", "step"].map {
      PromQLFunction($0, result: .scalar, since: later, isExperimental: true)
    }
}
