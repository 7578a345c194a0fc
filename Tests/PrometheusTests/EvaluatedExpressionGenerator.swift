import TestSupport

/// Random expressions over the series of the agreement test, which have results more often than not.
struct EvaluatedExpressionGenerator {
  var random: SeededGenerator

  mutating func vector(depth: Int) -> String {
    if depth > 3 { return selector() }
    let next = depth + 1
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return selector() + random.pick(["", " offset 1m", " offset -30s", " @ 120"])
    case 1, 2: return overTime()
    case 3, 4: return aggregation(next)
    case 5: return "(\(vector(depth: next))) \(random.pick(["+", "-", "*"])) \(scalar())"
    case 6:
      return "(\(vector(depth: next))) \(random.pick([">", "<=", "== bool", "> bool"])) \(scalar())"
    case 7:
      return "(\(selector())) \(random.pick(["and", "or", "unless"])) "
        + random.pick(["", "on (pod) ", "ignoring (code) "]) + "(\(vector(depth: next)))"
    case 8:
      return "\(random.pick(["counter", "gauge"])) \(random.pick(["*", "+", ">", "- "])) "
        + "on (pod) group_left (version) info"
    case 9: return "sum by (pod) (\(selector())) / on (pod) sum by (pod, code) (\(selector("200")))"
    case 10:
      return
        "\(random.pick(["abs", "ceil", "floor", "sgn", "sort", "-", "+"]))(\(vector(depth: next)))"
    case 11: return "clamp(\(vector(depth: next)), -5, 50)"
    case 12:
      return random.pick([
        "histogram_quantile(\(random.pick(["0.5", "0.9", "0.99", "0", "1"])), sum by (le, pod) (rate(h_bucket[\(range())])))",
        "label_replace(\(selector()), \"x\", \"$1-$2\", \"pod\", \"(p)(.*)\")",
        "label_join(\(selector()), \"x\", \"/\", \"pod\", \"code\")",
        "absent(nothing{a=\"b\",c=~\"d\"})",
        "vector(\(scalar()))", "round(\(overTime()), 0.5)", "hour(gauge * 3600)",
        "day_of_month(gauge * 86400)", "absent_over_time(gauge{pod=\"p9\"}[1m])",
      ])
    case 13:
      return random.pick([
        "timestamp(\(selector()))", "timestamp(\(selector()) offset 20s)", "timestamp(-(gauge))",
        "holt_winters(gauge[\(range())], 0.\(Int.random(in: 1...9, using: &random)), 0.5)",
        "absent(gauge{pod=\"p7\",pod=~\"p.\"})", "absent(gauge{pod=~\"p.\",pod=\"p7\"})",
        "absent_over_time(gauge{pod=\"p1\",a=\"b\"}[\(range())])", "gauge @ end()",
        "sum_over_time((gauge > 5)[2m:10s] @ start())", "max_over_time(gauge[1m:15s] offset 30s)",
        "avg_over_time(rate(counter[1m])[2m:])", "clamp_min(gauge, NaN)", "clamp_max(gauge, 10)",
        "gauge atan2 2", "gauge % 7", "gauge ^ 2",
        "histogram_count(gauge)", "histogram_sum(gauge)", "histogram_fraction(0, 1, gauge)",
        "days_in_month(gauge * 86400 * 20)", "month(gauge * 86400 * 9)",
        "year(gauge * 86400 * 100)",
        "minute(gauge * 100)", "day_of_week(gauge * 86400)", "day_of_year(gauge * 86400)",
        "ln(gauge)", "sqrt(gauge)", "exp(gauge / 20)", "log2(gauge)", "log10(gauge)", "deg(gauge)",
        "rad(gauge)", "sort_desc(gauge)", "gauge or on (pod) info",
        "abs({__name__=~\"gauge|counter\"})",
        "gauge == on (pod, code) counter", "gauge * ignoring (code) group_left info",
        "info * on (pod) group_right (version) gauge", "{__name__=~\"g.*\",code=\"200\"}",
        "group by (__name__) ({code=\"200\"})", "count by (code) ({pod=\"p1\"})", "-gauge",
        "2 ^ gauge > bool 3",
      ])
    default: return selector()
    }
  }

  private mutating func scalar() -> String {
    random.pick(["1", "2.5", "0", "-3", "100", "time()", "scalar(sum(gauge))", "0.1"])
  }

  private mutating func selector(_ code: String? = nil) -> String {
    let name = random.pick(["counter", "gauge"])
    if let code { return "\(name){code=\"\(code)\"}" }
    return name
      + random.pick([
        "", "", "{pod=\"p1\"}", "{pod=~\"p[12]\"}", "{code!=\"500\"}",
        "{pod!~\"p1|p2\",code=~\"5..\"}",
        "{missing=\"\"}",
      ])
  }

  private mutating func range() -> String { random.pick(["1m", "5m", "47s", "2m30s", "15s"]) }

  private mutating func overTime() -> String {
    let name = random.pick([
      "rate", "increase", "delta", "irate", "idelta", "changes", "resets", "deriv", "avg_over_time",
      "sum_over_time", "count_over_time", "min_over_time", "max_over_time", "stddev_over_time",
      "stdvar_over_time", "last_over_time", "present_over_time", "rate", "increase",
    ])
    let subject =
      random.once(in: 5)
      ? "\(aggregation(9))[\(range()):\(random.pick(["", "30s", "7s"]))]"
      : "\(selector())[\(range())]" + random.pick(["", "", " offset 1m", " @ 200"])
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: "predict_linear(\(subject), \(random.pick(["60", "-30", "3600"])))"
    case 1: "quantile_over_time(\(random.pick(["0.5", "0.9", "0"])), \(subject))"
    default: "\(name)(\(subject))"
    }
  }

  private mutating func aggregation(_ depth: Int) -> String {
    let grouping = random.pick(["", " by (pod)", " by (code)", " without (pod)", " by (pod, code)"])
    let operand = vector(depth: depth)
    return switch Int.random(in: 0..<10, using: &random) {
    case 0: "topk\(grouping) (1, \(operand))"
    case 1: "quantile\(grouping) (0.4, \(operand))"
    case 2: "count_values\(grouping) (\"v\", \(operand))"
    default:
      random.pick(["sum", "avg", "min", "max", "count", "group", "stddev", "stdvar"])
        + "\(grouping) (\(operand))"
    }
  }
}
