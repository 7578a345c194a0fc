import Prometheus
import Testing

@Suite struct PromQLLabelsTests {
  /// A label as the tests write it: `a=x` has the value x, `a=*` any, `a?` may be there, `!a` not.
  @Test(
    "labels of a result",
    arguments: [
      ("up", "__name__=up a?"),
      ("up{a=\"x\",b=~\".+\",c=\"\",d!=\"y\"}", "a=x b=* !c d?"),
      ("{__name__=~\"a.*\"}", "__name__=* a?"),
      ("rate(up{a=\"x\"}[5m])", "!__name__ a=x b?"),
      ("last_over_time(up[5m])", "__name__=up"),
      ("sum(up{a=\"x\"})", "!a !b"),
      ("sum by (a, b) (up{a=\"x\"})", "a=x b? !c !__name__"),
      ("sum without (a) (up{a=\"x\",b=\"y\"})", "!a b=y c? !__name__"),
      ("topk(1, up{a=\"x\"})", "__name__=up a=x"),
      ("count_values(\"v\", up)", "v=* !a"),
      ("up{a=\"x\"} > 1", "__name__=up a=x"),
      ("up{a=\"x\"} > bool 1", "!__name__ a=x"),
      ("up{a=\"x\"} * 2", "!__name__ a=x"),
      ("-up", "!__name__"),
      ("up{a=\"x\"} + up{b=\"y\"}", "a=x b=y c? !__name__"),
      ("up{a=\"x\"} + on (a) up{b=\"y\"}", "a=x !b !c"),
      ("up{a=\"x\"} + ignoring (a) up{b=\"y\"}", "!a b=y c?"),
      ("up{a=\"x\"} * on (c) group_left (b) info{b=\"y\",c=\"z\"}", "a=x b=y c=z d?"),
      ("up{b=\"y\"} * on (c) group_right (b) info{a=\"x\"}", "a=x b=y c? !__name__"),
      ("sum by (a) (up) / on (b) group_left sum by (b) (up)", "a? !b !c"),
      ("up{a=\"x\"} or down{a=\"y\",b=\"z\"}", "a=* b? __name__=*"),
      ("sum by (a) (up) or sum by (b) (up)", "a? b? !c"),
      ("up{a=\"x\"} and down{b=\"y\"}", "a=x b=y __name__=up"),
      ("up{a=\"x\"} and on (c) down{b=\"y\",c=\"z\"}", "a=x b? c=z"),
      ("up{a=\"x\"} unless down{b=\"y\"}", "a=x b?"),
      ("absent(up{a=\"x\",b=~\"y\",c!=\"z\"})", "a=x !b !c !__name__"),
      ("absent(sum(up{a=\"x\"}))", "!a"),
      ("label_replace(up, \"d\", \"$1\", \"s\", \"(.*)\")", "d? a?"),
      ("label_replace(up{s=\"x\"}, \"d\", \"$1\", \"s\", \"(.*)\")", "d=x"),
      ("label_replace(up, \"d\", \"v\", \"\", \"\")", "d=v"),
      ("label_replace(sum(up), \"d\", \"v\", \"\", \"\")", "d=v !e"),
      ("label_replace(sum(up), \"d\", \"$1\", \"s\", \"x(.+)\")", "d? !e"),
      ("label_join(up{s=\"x\"}, \"d\", \"\", \"s\", \"t\")", "d=* s=x"),
      ("histogram_quantile(0.9, sum by (le, a) (h))", "a? !le"),
      ("vector(1)", "!a"), ("1", "!a"), ("day_of_week()", "!a"), ("scalar(up)", "!a"),
      ("(sum by (a) (rate(up{a=\"x\"}[5m])))[1h:]", "a=x !b"),
    ])
  func labels(text: String, expected: String) throws {
    let labels = try #require(PromQLParser.parse(text).expression).labels
    for word in expected.split(separator: " ").map(String.init) {
      let presence: PromQLLabels.Presence
      let name: String
      if word.hasPrefix("!") {
        (name, presence) = (String(word.dropFirst()), .absent)
      } else if word.hasSuffix("?") {
        (name, presence) = (String(word.dropLast()), .possible)
      } else {
        let parts = word.split(separator: "=").map(String.init)
        (name, presence) = (parts[0], .present(value: parts[1] == "*" ? nil : parts[1]))
      }
      #expect(labels.presence(of: name) == presence, "\(name) of \(text)")
    }
  }

  @Test("lists the names only if no others are possible")
  func closed() throws {
    let names = { PromQLParser.parse($0).expression?.labels.closedNames }
    #expect(names("sum by (b, a) (up)") == ["a", "b"])
    #expect(names("sum(up)") == [String]())
    #expect(names("up") == .some(nil))
  }

  @Test("finds every selector with what stands around it")
  func selectors() throws {
    let expression = try #require(
      PromQLParser.parse("sum(rate(a{b=\"c\"}[5m])) / ({__name__=\"d\"} or absent(e))").expression)
    #expect(expression.selectors.map(\.selector.metricName) == ["a", "d", "e"])
    #expect(expression.selectors.map(\.surroundings) == [["sum", "rate"], [], ["absent"]])
    #expect(expression.selectors.map(\.span.start) == [9, 27, 52])
  }
}
