import Prometheus
import YAML

/// Inputs made to hurt, each given to everything that reads text.
struct HostileInput {
  /// How many times smaller the inputs are made: debug builds are slow.
  let scale: Int

  var all: [(name: String, text: String)] { nesting + sizes + cycles + bytes }

  /// What is wrong with the results of one input, nil if nothing.
  static func problem(of input: (name: String, text: String)) -> String? {
    let file = SourceFile(path: "input.yaml", text: input.text)
    let problem =
      YAMLInput.problem(of: file.bytes) ?? PromQLInput.problem(of: input.text)
      ?? CheckerInput.check([file])
    _ = RuleFileReading(file)
    _ = RuleTestRunner().run(file) { _ in [file] }
    return problem.map { "\(input.name): \($0)" }
  }

  private func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: scaled(count))
  }

  /// Small counts are as they are: they are limits of something.
  private func scaled(_ count: Int) -> Int { count < 1000 ? count : count / scale }

  private let object = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b}\n"

  private var nesting: [(name: String, text: String)] {
    [
      ("lists", many("[", 100_000)), ("mappings", many("{a: ", 100_000)),
      ("dashes", many("- ", 100_000)),
      ("questions", many("? ", 100_000)),
      ("indentation", (0..<scaled(2000)).map { many(" ", $0) + "a:\n" }.joined()),
      ("parentheses", many("(", 100_000)), ("signs", many("-", 100_000) + "1"),
      ("sums", many("a+", 100_000) + "a"),
      ("powers", many("2^", 100_000) + "2"), ("calls", many("sum(", 100_000)),
      ("ranges", "a" + many("[5m:]", 50_000)),
      ("groups", "a{b=~\"" + many("(", 100_000) + "\"}"),
      ("lists within lists", object + "data: " + many("[", 120) + many("]", 120)),
      ("JSON in a text", object + "data:\n  a.json: '" + many("[", 100_000) + "'\n"),
      ("JSON objects in a text", object + "data:\n  a.json: '" + many("{\"a\":", 100_000) + "'\n"),
      ("YAML in a text", object + "data:\n  a.yaml: '" + many("[", 100_000) + "'\n"),
      ("nginx blocks", object + "data:\n  nginx.conf: '" + many("http { ", 100_000) + "'\n"),
      ("TOML tables", object + "data:\n  a.toml: '" + many("[a.b]\\n", 20_000) + "'\n"),
      ("shell", pod("command: [sh, -c, '" + many("$( ", 50_000) + "']")),
      ("shell blocks", pod("command: [sh, -c, '" + many("if true; then ", 20_000) + "']")),
      (
        "templates",
        "groups: [{name: g, rules: [{alert: a, expr: b, annotations: {c: '"
          + many("{{ if 1 }}", 20_000) + "'}}]}]"
      ),
      (
        "pipelines",
        "groups: [{name: g, rules: [{alert: a, expr: b, annotations: {c: '{{ " + many("(", 50_000)
          + "'}}]}]"
      ),
    ]
  }

  private var sizes: [(name: String, text: String)] {
    [
      ("documents", many("---\na: 1\n", 100_000)), ("empty documents", many("---\n", 100_000)),
      ("objects", many("---\n" + object, 5000)), ("one scalar", "a: " + many("x", 4_000_000)),
      ("one key", many("x", 1_000_000) + ": 1"), ("one comment", "# " + many("x", 2_000_000)),
      ("one text", object + "data:\n  a: '" + many("x", 3_000_000) + "'\n"),
      ("text lines", object + "data:\n  a.conf: |\n" + many("    a = b\n", 100_000)),
      (
        "settings",
        object + "data:\n  postgresql.conf: |\n"
          + many("    max_connections = 9223372036854775807\n", 20_000)
      ),
      ("SQL", object + "data:\n  a.sql: |\n" + many("    CREATE TABLE a (b int);\n", 20_000)),
      ("script lines", object + "data:\n  a.sh: |\n" + many("    echo \"$A\" | cat > b\n", 20_000)),
      ("keys", object + "data:\n" + (0..<scaled(50_000)).map { "  k\($0): v\n" }.joined()),
      ("items", "apiVersion: v1\nkind: List\nitems: [" + many("{}, ", 100_000) + "]"),
      (
        "labels",
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n"
          + (0..<scaled(20_000)).map { "    l\($0): v\n" }.joined()
      ),
      (
        "containers",
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\nspec:\n  containers:\n"
          + (0..<scaled(3000)).map {
            "  - {name: c\($0), image: 'a:1', ports: [{containerPort: \($0)}]}\n"
          }
          .joined()
      ),
      (
        "environment",
        pod(
          "env: [" + (0..<scaled(10_000)).map { "{name: A\($0), value: $(A\($0 + 1))}, " }.joined()
            + "]")
      ),
      (
        "ports",
        service("[" + (0..<scaled(5000)).map { "{name: p\($0), port: \($0)}, " }.joined() + "]")
      ),
      ("rules", "groups: [{name: g, rules: [" + many("{record: a, expr: b}, ", 20_000) + "]}]"),
      (
        "samples",
        "tests: [{interval: 1s, input_series: [{series: a, values: 1x999999}], promql_expr_test: [{expr: 'sum_over_time(a[11d])', eval_time: 11d}]}]"
      ),
      (
        "steps",
        "tests: [{promql_expr_test: [{expr: 'max_over_time(vector(1)[290y:1ms])', eval_time: 1m}]}]"
      ),
      (
        "evaluations",
        "evaluation_interval: 1ms\ntests: [{promql_expr_test: [{expr: a, eval_time: 290y}]}]"
      ),
      ("alternatives", "a{b=~\"" + many("a|", 50_000) + "\"}"),
      ("repetitions", "a{b=~\"((a{1,30}){1,30})+\"}"),
      (
        "nested stars",
        "tests: [{input_series: [{series: 'a{b=\"" + many("a", 5000)
          + "\"}', values: 1}], promql_expr_test: [{expr: 'a{b=~\"(a*)*c\"}'}]}]"
      ),
      ("numbers", many("9", 1_000_000)),
      ("anchors", (0..<scaled(20_000)).map { "- &a\($0) 1\n" }.joined()),
      ("lines of a finding", many("a: 1\n", 50_000)), ("tabs", many("\t", 1_000_000)),
      ("breaks", many("\n", 2_000_000)),
    ]
  }

  private var cycles: [(name: String, text: String)] {
    [
      ("alias of itself", "&a [*a]"), ("merge of itself", "a: &a\n  <<: *a\n"),
      (
        "alias bomb",
        "a: &a [x]\n"
          + (0..<60).map {
            "b\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"), *\($0 == 0 ? "a" : "b\($0 - 1)"), *\($0 == 0 ? "a" : "b\($0 - 1)")]\n"
          }.joined()
      ),
      (
        "merge bomb",
        "a: &a {x: 1}\n"
          + (0..<60).map {
            "b\($0): &b\($0)\n  <<: [*\($0 == 0 ? "a" : "b\($0 - 1)"), *\($0 == 0 ? "a" : "b\($0 - 1)")]\n  k\($0): 1\n"
          }.joined()
      ),
      (
        "environment",
        pod("env: [{name: A, value: $(B)}, {name: B, value: $(A)}, {name: C, value: $(C)}]")
      ),
      (
        "roles",
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a, labels: {x: y}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {x: y}}]}\n"
      ),
      (
        "owners",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: b, ownerReferences: [{apiVersion: v1, kind: ConfigMap, name: a, uid: a}]}\n"
      ),
      (
        "name that points to itself",
        "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: b}\nspec: {type: ExternalName, externalName: a.b.svc}\n"
      ),
      (
        "recording rules",
        "groups: [{name: g, rules: [{record: a, expr: b}, {record: b, expr: a}, {record: c, expr: c}]}]"
      ),
      (
        "templates",
        "groups: [{name: g, rules: [{alert: a, expr: b, annotations: {c: '{{ define \"t\" }}{{ template \"t\" . }}{{ template \"t\" . }}{{ end }}{{ template \"t\" . }}'}}]}]\ntests: []"
      ),
      (
        "scalers",
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a, namespace: b}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, name: a}}\n"
      ),
      (
        "list of itself",
        "kind: List\napiVersion: v1\nitems: &i\n- kind: List\n  apiVersion: v1\n  items: []\n"
      ),
      ("nested lists", many("{apiVersion: v1, kind: List, items: [", 60) + many("]}", 60)),
    ]
  }

  private var bytes: [(name: String, text: String)] {
    [
      ("NUL", "a: \u{0}"), ("NULs", many("\u{0}", 100_000)), ("marks", many("\u{FEFF}", 10_000)),
      ("right to left", object + "data: {a: \"\u{202E}b\"}"),
      ("replacement", many("\u{FFFD}", 10_000)),
      ("combining", "a: " + many("e\u{301}\u{302}\u{303}", 50_000)),
      ("wide", "a: " + many("\u{1F469}\u{200D}\u{1F469}\u{200D}", 20_000)),
      ("separators", many("\u{2028}\u{85}", 20_000)), ("returns", many("\r", 200_000)),
      ("empty", ""),
      ("directives", many("%YAML 1.2\n", 10_000)), ("tags", many("!a ", 50_000)),
      ("quotes", many("\"\" ", 50_000)),
    ]
  }

  private func pod(_ field: String) -> String {
    "apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\n"
      + "spec: {containers: [{name: c, image: 'postgres:16', \(field)}]}\n"
  }

  private func service(_ ports: String) -> String {
    "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: b}\nspec: {selector: {a: b}, ports: \(ports)}\n"
  }
}
