@testable import Analysis
import Foundation
import TestSupport
import Testing
import YAML

/// Compares what expressions and rules evaluate to with cel-python and rego-cpp.
@Suite("Expressions agree with other evaluators", .serialized) struct ExpressionAgreementTests {
  @Test("CEL has the values that cel-python gives")
  func cel() throws {
    let object = try Self.node(Self.object)
    let theirs = try Self.answer().cel
    for (text, theirs) in zip(Self.expressions, theirs) {
      #expect(Self.value(of: text, object) == theirs, "\(text)")
    }
  }

  @Test("Rego finds the violations that rego-cpp finds")
  func rego() throws {
    let object = try Self.node(Self.object)
    let input = RegoValue.object(["review": .object(["object": RegoValue(object)])])
    let theirs = try Self.answer().rego
    for (text, theirs) in zip(Self.modules, theirs) {
      let module = try RegoParser.parse(text)
      let ours: [String]? =
        RegoNames.faults(in: module, libraries: []).isEmpty
        ? try RegoEvaluator(module, input: input).set("violation").compactMap {
          $0.value(of: .string("msg"))?.text
        }.sorted() : nil
      #expect(ours == theirs, "\(text)")
    }
  }

  @Test("modules of version 0 are read as well", arguments: Self.oldModules)
  func oldRego(text: String, messages: [String]) throws {
    let object = try Self.node(Self.object)
    let input = RegoValue.object(["review": .object(["object": RegoValue(object)])])
    let found = try RegoEvaluator(RegoParser.parse(text), input: input).set("violation")
    #expect(found.compactMap { $0.value(of: .string("msg"))?.text }.sorted() == messages)
  }

  // MARK: Theirs

  private struct Answer: Decodable {
    var cel: [String]
    var rego: [[String]?]
  }

  private static func answer() throws -> Answer {
    let job = Node.mapping([
      .init("cel", .sequence(expressions.map { .string($0) })), .init("object", try node(object)),
      .init("rego", .sequence(modules.map { .string($0) })),
      .init(
        "input", .mapping([.init("review", .mapping([.init("object", try node(object))]))])),
    ])
    let result = try run(
      PackageRoot.pythonInterpreter,
      [PackageRoot.path(of: "Tests/TestSupport/Validators/evaluate_expressions.py")],
      input: Data(JSONEmitter.text(job).utf8))
    try #require(result.status == 0, "\(result.errorText)")
    // Its libraries print errors of modules before the answer.
    let last = try #require(result.outputText.split(separator: "\n").last)
    return try JSONDecoder().decode(Answer.self, from: Data(last.utf8))
  }

  // MARK: Ours

  private static func node(_ text: String) throws -> Node {
    try #require(
      Parser.parse(SourceFile(path: "object.yaml", text: text)).documents.first)
  }

  private static func value(of text: String, _ object: Node) -> String {
    guard let expression = try? CELParser.parse(text) else { return "syntax" }
    let evaluator = CELEvaluator(["object": .node(object)])
    do throws(CELFailure) {
      return json(try evaluator.value(of: expression))
    } catch {
      return "error"
    }
  }

  /// As Python writes JSON.
  private static func json(_ value: CELValue) -> String {
    switch value {
    case .null: return "null"
    case .bool(let flag): return "\(flag)"
    case .int(let number): return "\(number)"
    case .uint(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .string(let text): return JSONEmitter.text(.string(text)).trimmingCharacters(in: .newlines)
    default:
      if let items = value.items { return "[" + items.map(json).joined(separator: ", ") + "]" }
      let entries = (value.entries ?? []).map { "\(json($0.key)): \(json($0.value))" }.sorted()
      return "{" + entries.joined(separator: ", ") + "}"
    }
  }

  // MARK: What is compared

  private static let object = """
    kind: Deployment
    metadata: { name: web, labels: { app: web, app.kubernetes.io/name: x } }
    spec:
      copies: 3
      containers:
        - { name: a, image: "ghcr.io/x:1", ports: [80, 81], securityContext: { runAsNonRoot: true } }
        - { name: b, image: x }
    """

  private static let expressions = #"""
    1 + 2 * 3
    (1 + 2) * 3
    7 / 2
    -7 % 3
    1.5 + 2.5
    "a" + 'b'
    'a\'b' + "c\n"
    r'a\d'
    [1, 2] + [3]
    {'a': 1}.a
    {'a': 1}['a']
    true || false && false
    !true || true
    !!true
    1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3
    'a' < 'b'
    1 == 1 && 1 != 2
    'x' in ['x', 'y']
    'a' in {'a': 1}
    'app' in object.metadata.labels
    object.spec.copies >= 2
    object.spec.copies == 3 ? 'yes' : 'no'
    has(object.spec.copies)
    has(object.spec.paused)
    has(object.metadata.labels.app)
    object.metadata.labels['app.kubernetes.io/name']
    object.spec.paused
    object.spec.containers[1].name
    object.spec.containers[5].name
    object.spec.containers.all(c, has(c.image))
    object.spec.containers.all(c, has(c.securityContext))
    object.spec.containers.all(c, c.securityContext.runAsNonRoot)
    object.spec.containers.exists(c, c.securityContext.runAsNonRoot)
    object.spec.containers.exists_one(c, c.name == 'a')
    object.spec.containers.map(c, c.name)
    object.spec.containers.filter(c, c.image.startsWith('ghcr.io/')).size()
    size(object.spec.containers)
    object.metadata.labels.exists(k, k == 'app')
    object.metadata.labels.all(k, k.startsWith('app'))
    'hello'.contains('ell')
    'hello'.endsWith('lo')
    'hello'.matches('^h.*o$')
    'hello'.matches('l+')
    'a.b'.matches('^a[.]b$')
    size('hello')
    int('12') + 1
    string(12) + 'x'
    double(1)
    bool('true')
    type(1) == int
    [1, 2, 3].exists(x, x > 2)
    [1, 2, 3].all(x, x > 1 || x / 0 == 1)
    1 / 0
    1 / 0 == 1 || true
    true || 1 / 0 == 1
    false && 1 / 0 == 1
    1 / 0 == 1 && false
    null == null
    object.missing == null
    [[1, 2], [3]].map(l, l.size())
    {'a': [1, 2]}.a.exists(x, x == 2)
    object.spec.containers.all(c, c.image.contains(':') || c.name == 'b')
    b'abc' == b'abc'
    0x10 + 1
    1e3
    []
    {}
    [1, 2, 3].filter(x, x % 2 == 1).map(x, x * x)
    1 +
    (1
    [1, 2
    object.
    object..spec
    'abc
    1 = 1
    true && || false
    object.spec[
    {'a' 1}
    true ? 1
    && true
    size(
    """#.split(separator: "\n").map(String.init)

  private static let modules = [
    """
    package a
    violation contains {"msg": msg} if {
      c := input.review.object.spec.containers[_]
      not startswith(c.image, "ghcr.io/")
      msg := sprintf("%v has %v", [c.name, c.image])
    }
    """,
    """
    package b
    violation contains {"msg": msg} if {
      required := {"app", "owner"}
      present := {k | input.review.object.metadata.labels[k]}
      missing := required - present
      count(missing) > 0
      msg := sprintf("missing %v", [count(missing)])
    }
    """,
    """
    package c
    violation contains {"msg": msg} if {
      some c in input.review.object.spec.containers
      not is_safe(c)
      msg := concat(" ", [c.name, "is not safe"])
    }
    is_safe(c) if c.securityContext.runAsNonRoot == true
    """,
    """
    package d
    default allowed := false
    allowed if input.review.object.spec.copies > 2
    violation contains {"msg": "few"} if not allowed
    violation contains {"msg": "many"} if {
      allowed
      input.review.object.spec.copies == 3
    }
    """,
    """
    package e
    violation contains {"msg": msg} if {
      some c in containers
      p := c.ports[i]
      p > 80
      msg := sprintf("%s %d %v", [c.name, p, i])
    }
    containers contains c if c := input.review.object.spec.containers[_]
    """,
    """
    package f
    size(o) := "small" if o.spec.copies < 3
    size(o) := "big" if o.spec.copies >= 3
    violation contains {"msg": msg} if msg := size(input.review.object)
    """,
    """
    package g
    violation contains {"msg": "x"} if starts_with(input.review.object.kind, "D")
    """,
    """
    package h
    violation contains {"msg": msg} if {
      fine := [c | c := input.review.object.spec.containers[_]; c.image != ""]
      count(fine) == 2
      msg := "two"
    }
    """,
    """
    package i
    value := x if {
      x := input.review.object.spec.copies
      x > 5
    } else := "low"
    violation contains {"msg": msg} if msg := value
    """,
    """
    package j
    violation contains {"msg": msg} if {
      labels := object.get(input.review.object.metadata, "labels", {})
      value := labels[key]
      regex.match("^x", value)
      msg := replace(key, "/", "-")
    }
    """,
    """
    package k
    violation contains {"msg": "all have images"} if {
      every c in input.review.object.spec.containers { c.image != "" }
    }
    violation contains {"msg": msg} if {
      [name, image] := ["a", "b"]
      msg := concat("-", [name, image])
    }
    """,
  ]

  static let oldModules: [(text: String, messages: [String])] = [
    (
      """
      package old
      violation[{"msg": msg}] {
        container := containers[_]
        not container.securityContext.runAsNonRoot
        msg := sprintf("%v may be root", [container.name])
      }
      containers[c] { c := input.review.object.spec.containers[_] }
      containers[c] { c := input.review.object.spec.initContainers[_] }
      """, ["b may be root"]
    ),
    (
      """
      package old
      import data.lib.helpers
      violation[{"msg": msg, "details": {"missing": missing}}] {
        provided := {label | input.review.object.metadata.labels[label]}
        required := {label | label := ["app", "owner"][_]}
        missing := required - provided
        count(missing) > 0
        msg := sprintf("you must provide labels: %v", [missing])
      }
      """, ["you must provide labels: {\"owner\"}"]
    ),
    (
      """
      package old
      violation[{"msg": msg}] {
        msg := kind(input.review.object)
      }
      kind(o) = "small" { o.spec.copies < 3 } else = "big" { true }
      """, ["big"]
    ),
  ]
}
