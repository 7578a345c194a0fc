/// Random expressions that Prometheus 2.42 accepts, as text.
package struct PromQLGenerator {
  private var random: SeededGenerator
  private var depth = 0

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  package mutating func expression() -> String {
    random.once(in: 5) ? scalar() : vector()
  }

  /// An expression with a character left out, doubled, replaced or moved.
  package mutating func mutated(_ text: String) -> String {
    var characters = Array(text)
    guard !characters.isEmpty else { return text }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let index = Int.random(in: characters.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where characters.count > 1: characters.remove(at: index)
      case 1: characters.insert(characters[index], at: index)
      case 2: characters[index] = random.pick(Array("(){}[],:=~!<>+-*/^@\"'`\\#0159 abmsx_.|?e"))
      default: characters.swapAt(index, Int.random(in: characters.indices, using: &random))
      }
    }
    return String(characters)
  }

  private mutating func nested(_ make: (inout PromQLGenerator) -> String) -> String {
    depth += 1
    defer { depth -= 1 }
    return make(&self)
  }

  private mutating func vector() -> String {
    if depth > 4 { return selector() }
    return nested { generator in
      switch Int.random(in: 0..<8, using: &generator.random) {
      case 0, 1: generator.selector() + generator.shift()
      case 2: "(" + generator.vector() + ")"
      case 3: generator.aggregation()
      case 4: generator.call()
      case 5: "-" + generator.vector()
      default: generator.binary()
      }
    }
  }

  private mutating func scalar() -> String {
    if depth > 4 { return number() }
    return nested { generator in
      switch Int.random(in: 0..<6, using: &generator.random) {
      case 0: "time()"
      case 1: "scalar(" + generator.vector() + ")"
      case 2:
        generator.scalar() + generator.random.pick([" + ", "*", " / ", " ^ ", " > bool "])
          + generator.scalar()
      case 3: "-(" + generator.scalar() + ")"
      default: generator.number()
      }
    }
  }

  private mutating func binary() -> String {
    let left = vector()
    let labels = random.pick(["", "on (a) ", "ignoring(b, c) ", "on() "])
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return left + random.pick([" and ", " or ", " unless "]) + labels + vector()
    case 1: return left + random.pick([" == ", " > bool ", " <= "]) + scalar()
    case 2: return left + random.pick([" > ", " != bool "]) + labels + vector()
    default:
      let sign = random.pick([" + ", " - ", "*", " / ", " % ", "^", " atan2 "])
      if labels.isEmpty, random.once(in: 2) { return left + sign + scalar() }
      let group = labels.isEmpty ? "" : random.pick(["", "group_left ", "group_right (d) "])
      let right = vector()
      // A parenthesis behind group_left would be taken for its labels.
      return left + sign + labels + group + (group == "group_left " ? "+" : "") + right
    }
  }

  private mutating func aggregation() -> String {
    let grouping = random.pick(["", "by (a)", "without (b, c)", "by ()", "by (sum,)"])
    let name = random.pick(["sum", "avg", "count", "min", "MAX", "group", "stddev"])
    let arguments =
      switch Int.random(in: 0..<5, using: &random) {
      case 0: (random.pick(["topk", "bottomk", "quantile"]), "(\(scalar()), \(vector()))")
      case 1: ("count_values", "(\"v\", \(vector()))")
      default: (name, "(\(vector()))")
      }
    return random.once(in: 2)
      ? "\(arguments.0) \(grouping)\(arguments.1)" : "\(arguments.0)\(arguments.1) \(grouping)"
  }

  private mutating func call() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: "abs(\(vector()))"
    case 1: "histogram_quantile(\(scalar()), \(vector()))"
    case 2: "label_replace(\(vector()), \"a\", \"$1\", \"b\", \"(.*)\")"
    case 3: "clamp(\(vector()), \(scalar()),\(scalar()))"
    case 4: "predict_linear(\(range()), \(scalar()))"
    default: random.pick(["rate", "increase", "max_over_time", "changes"]) + "(\(range()))"
    }
  }

  private mutating func range() -> String {
    random.once(in: 4)
      ? "(\(vector()))[\(duration()):\(random.once(in: 2) ? duration() : "")]" + shift()
      : selector() + "[\(duration())]" + shift()
  }

  private mutating func selector() -> String {
    let name = random.pick(["up", "a:b", "sum", "by", "and", "http_requests_total", "start"])
    let matchers = random.pick([
      "", "", "{}", "{a=\"b\"}", "{a!='b', c=~\"d|e\",}", "{by!~`x.*`}", "{a=\"\\n\\x41é\"}",
    ])
    return random.once(in: 8) ? "{__name__=\"x\",a=\"\"}" : name + matchers
  }

  private mutating func shift() -> String {
    random.pick([
      "", "", "", " offset 5m", " offset -1h30m", " @ 5", " @ start()", " @ -1.5 offset 1w",
      " offset 1ms @ end()",
    ])
  }

  private mutating func duration() -> String {
    random.pick(["5m", "1h30m", "1d", "2w3d", "100ms", "1y", "90s"])
  }

  private mutating func number() -> String {
    random.pick(["1", "0", "1.5", ".5", "1e3", "0x1F", "Inf", "nan", "5.", "1E-2", "017"])
  }
}
