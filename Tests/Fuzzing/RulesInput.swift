import Prometheus
import TestSupport
import YAML

/// Rule files with their tests, changed and run.
enum RulesInput {
  static func run(_ random: inout SeededGenerator, _ corpus: Corpus) -> String? {
    let rules = rules(random.pick(corpus.ruleFiles), &random, corpus)
    let test = tests(random.pick(corpus.testFiles), &random, corpus)
    _ = RuleTestRunner().run(test) { _ in [rules] }
    return nil
  }

  /// Few rules of a file, one of them changed.
  private static func rules(
    _ file: SourceFile, _ random: inout SeededGenerator, _ corpus: Corpus
  ) -> SourceFile {
    guard let group = Parser.parse(file).documents.first?["groups"]?.items?.first,
      let rules = group["rules"]?.items, !rules.isEmpty
    else { return file }
    let some = (0..<3).map { _ in
      random.once(in: 3) ? change(random.pick(rules), &random, corpus) : random.pick(rules)
    }
    let groups = Node(
      .sequence([
        Node(
          .mapping([.init("name", TreeMutation.scalar("g")), .init("rules", Node(.sequence(some)))])
        )
      ]))
    return SourceFile(
      path: "rules.yaml", text: Emitter.text(Node(.mapping([.init("groups", groups)]))))
  }

  private static func change(
    _ node: Node, _ random: inout SeededGenerator, _ corpus: Corpus
  ) -> Node {
    guard random.once(in: 2), case .mapping(var entries) = node.content,
      let index = entries.firstIndex(where: { $0.key == "expr" })
    else { return TreeMutation(corpus).mutated(node, &random) }
    var generator = PromQLGenerator(seed: random.next())
    entries[index].value = Node(.scalar(generator.expression(), .string))
    return Node(.mapping(entries))
  }

  /// One test of a file with few series, often changed.
  private static func tests(
    _ file: SourceFile, _ random: inout SeededGenerator, _ corpus: Corpus
  ) -> SourceFile {
    guard let document = Parser.parse(file).documents.first,
      case .mapping(var entries) = document.content,
      let index = entries.firstIndex(where: { $0.key == "tests" }),
      let tests = entries[index].value.items, !tests.isEmpty
    else { return file }
    let mutation = TreeMutation(corpus)
    let test = random.pick(tests)
    entries[index].value = Node(
      .sequence([random.once(in: 3) ? test : mutation.mutated(test, &random)]))
    var node = Node(.mapping(entries))
    if random.once(in: 4) { node = mutation.mutated(node, &random) }
    return SourceFile(path: "test.yaml", text: Emitter.text(node))
  }
}
