import Findings
import Prometheus
import TestSupport
import Testing

@Suite struct PromQLParserTests {
  static let old = PromQLVersion(2, 42)

  @Test("the corpus is large enough to mean something")
  func corpus() {
    #expect(PromQLCorpus.accepted.count > 250)
    #expect(PromQLCorpus.refused.count > 250)
    #expect(PromQLCorpus.onlyInThree.count > 40)
  }

  @Test("accepts what promtool accepts, and refuses what it refuses")
  func agreesOnCorpus() throws {
    let expressions = PromQLCorpus.accepted + PromQLCorpus.refused
    let verdicts = try PromQLCorpus.verdicts(of: expressions)
    for (index, expression) in expressions.enumerated() {
      let isExpected = index < PromQLCorpus.accepted.count
      #expect(verdicts[index] == isExpected, "promtool on \(expression)")
      let parsed = PromQLParser.parse(expression)
      #expect(
        parsed.isValid(in: PromQLParserTests.old) == isExpected,
        "\(expression): \(parsed.problems) \(parsed.requirements)")
    }
  }

  @Test("knows what only Prometheus 3 understands")
  func onlyInThree() throws {
    let verdicts = try PromQLCorpus.verdicts(of: PromQLCorpus.onlyInThree)
    for (expression, isAccepted) in zip(PromQLCorpus.onlyInThree, verdicts) {
      let parsed = PromQLParser.parse(expression)
      #expect(!isAccepted, "promtool 2.42 on \(expression)")
      #expect(parsed.isValid, "\(expression): \(parsed.problems)")
      #expect(!parsed.isValid(in: PromQLParserTests.old), "\(expression)")
      #expect(parsed.isValid(in: PromQLVersion(3, 10)), "\(expression)")
    }
  }

  @Test("agrees with promtool on random expressions and on damaged ones")
  func agreesOnRandom() throws {
    var expressions: [String] = []
    for seed in 0..<600 as Range<UInt64> {
      var generator = PromQLGenerator(seed: seed)
      let expression = generator.expression()
      expressions += [expression, generator.mutated(expression), generator.mutated(expression)]
    }
    let verdicts = try PromQLCorpus.verdicts(of: expressions)
    #expect(verdicts.filter { $0 }.count > 600)
    #expect(verdicts.filter { !$0 }.count > 600)
    for (expression, isAccepted) in zip(expressions, verdicts) {
      let parsed = PromQLParser.parse(expression)
      #expect(
        parsed.isValid(in: PromQLParserTests.old) == isAccepted,
        "\(expression): \(parsed.problems) \(parsed.requirements)")
    }
  }

  @Test("what is printed parses to the same, and means the same to promtool")
  func printsFixedPoint() throws {
    let valid =
      PromQLCorpus.accepted + PromQLCorpus.onlyInThree
      + (1000..<1400 as Range<UInt64>).map {
        var generator = PromQLGenerator(seed: $0)
        return generator.expression()
      }
    var printed: [String] = []
    for expression in valid {
      let text = try #require(PromQLParser.parse(expression).expression?.text, "\(expression)")
      let again = PromQLParser.parse(text)
      guard PromQLParser.parse(expression).isValid else { continue }
      #expect(again.isValid, "\(expression) printed as \(text): \(again.problems)")
      #expect(again.expression?.text == text, "\(expression)")
      if PromQLParser.parse(expression).isValid(in: PromQLParserTests.old) { printed.append(text) }
    }
    let verdicts = try PromQLCorpus.verdicts(of: printed)
    for (text, isAccepted) in zip(printed, verdicts) { #expect(isAccepted, "\(text)") }
  }

  @Test(
    "prints one form",
    arguments: [
      ("sum(up)by(job)", "sum by (job) (up)"),
      ("SUM without(a,b)(up{ a='b' , c=~`d`, })", "sum without (a, b) (up{a=\"b\",c=~\"d\"})"),
      ("a+b*-c # why", "a + b * -c"),
      ("a offset 5m @ 1", "a @ 1 offset 5m"),
      ("a/on(b)group_left(c)d", "a / on (b) group_left (c) d"),
      ("a * on(b) group_left() (c)", "a * on (b) group_left () (c)"),
      ("{'my.metric',\"x\"=\"y\"}", "{\"my.metric\",x=\"y\"}"),
      ("{\"up\"}", "up"),
      ("rate( a [ 5m : 1m ] )", "rate(a[5m:1m])"),
    ])
  func prints(text: String, expected: String) {
    #expect(PromQLParser.parse(text).expression?.text == expected)
  }

  @Test(
    "binds operators as Prometheus does",
    arguments: [
      ("-2^2", "-|2 ^ 2"), ("2^3^2", "2|^|3 ^ 2"), ("1 - 2 - 3", "1 - 2|-|3"),
      ("a or b and c", "a|or|b and c"), ("a == b + c", "a|==|b + c"), ("-a * b", "-a|*|b"),
      ("2 ^ -a + b", "2 ^ -a|+|b"), ("a % b atan2 c", "a % b|atan2|c"),
      ("a unless b or c", "a unless b|or|c"),
    ])
  func binds(text: String, expected: String) throws {
    let expression = try #require(PromQLParser.parse(text).expression)
    let parts =
      switch expression.kind {
      case .binary(let binary):
        [binary.left.text, binary.operator.rawValue, binary.right.text]
      case .unary(_, let operand): ["-", operand.text]
      default: [String]()
      }
    #expect(parts.joined(separator: "|") == expected)
  }

  @Test(
    "reads the values of numbers",
    arguments: [
      ("0x1F", 31.0), ("017", 15), ("08", 8), (".5", 0.5), ("5.", 5), ("1e3", 1000),
      ("1_000", 1000), ("1h30m", 5400), ("5ms", 0.005), ("INF", .infinity),
    ])
  func numbers(text: String, expected: Double) throws {
    guard case .number(let number)? = PromQLParser.parse(text).expression?.kind else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(number.value == expected)
  }

  @Test(
    "says where and what is wrong",
    arguments: [
      ("rate(up)", "1:6+2 argument 1 of rate is an instant vector, expected a range vector"),
      ("sum by (job up", "1:13+2 found 'up', expected ',' or ')'"),
      ("a +\n  rat(b[5m])", "2:3+3 unknown function 'rat'"),
      ("é", "1:1+1 unexpected character 'é'"),
      ("x{a=\"é\",b=~\"(\"}", "1:12+3 the regular expression has a group that is not closed"),
      ("1 == 2", "1:3+2 a comparison of two scalars"),
      ("a[5m", "1:5+1 found the end of the expression, expected ':' or ']'"),
      ("a{b=c}", "1:5+1 found 'c', expected a string"),
      ("a offset 5m offset 1m", "1:13+6 offset is set twice"),
      ("{a=~\".*\"}", "1:1+9 a selector of all series"),
      ("up{__name__=\"a\"}", "1:4+12 the metric name is set twice, to 'up' and 'a'"),
      ("a[5m5h]", "1:3+4 '5m5h' is not a duration"),
    ])
  func places(text: String, expected: String) throws {
    let problem = try #require(PromQLParser.parse(text).problems.first)
    let place = problem.place(in: text, file: "f")
    #expect("\(place.line):\(place.column)+\(place.length) \(problem.message)" == expected)
  }

  @Test("reports every wrong type at once")
  func several() {
    let parsed = PromQLParser.parse("rate(a) + sum(1) + b{c=~\"*\"}")
    #expect(parsed.problems.count == 3)
    #expect(parsed.problems.map(\.span.start) == [5, 14, 19 + 5])
  }

  @Test(
    "hostile input is refused without harm",
    arguments: [
      String(repeating: "(", count: 100_000), String(repeating: "-", count: 100_000) + "1",
      String(repeating: "a+", count: 50_000) + "a", String(repeating: "2^", count: 50_000) + "2",
      "a" + String(repeating: "[5m:]", count: 20_000), "a[" + String(repeating: "(", count: 9_999),
      "a[" + String(repeating: "1m+", count: 9_999) + "1m]", String(repeating: "a", count: 300_000),
      "a{b=~\"" + String(repeating: "(", count: 50_000) + "\"}",
      "a[" + String(repeating: "-", count: 9_999),
      String(repeating: "sum(", count: 30_000), "a{b=~\"" + String(repeating: "a|", count: 9_999),
    ])
  func hostile(text: String) {
    #expect(!PromQLParser.parse(text).isValid)
  }

  @Test("random bytes never crash it", arguments: 0..<40 as Range<UInt64>)
  func noise(seed: UInt64) {
    var generator = PromQLGenerator(seed: seed)
    for _ in 0..<50 {
      var text = generator.expression()
      for _ in 0..<5 { text = generator.mutated(text) }
      if let printed = PromQLParser.parse(text).expression?.text {
        #expect(PromQLParser.parse(printed).expression?.text == printed, "\(text)")
      }
    }
  }
}
