internal import YAML

/// Reads the rule files that a test file names.
enum RuleFileLoading {
  static func groups(
    of document: Node, rules: RuleTestRunner.RuleFileReader
  ) throws(EvaluationProblem) -> [LoadedRuleGroup] {
    var groups: [LoadedRuleGroup] = []
    for path in document["rule_files"]?.items ?? [] {
      guard let file = rules(path.text) else {
        throw EvaluationProblem(message: "there is no rule file \(path.text)")
      }
      let parsed = Parser.parseSingle(file)
      guard let node = parsed.node, parsed.findings.isEmpty else {
        throw EvaluationProblem(message: "the rule file \(path.text) is not valid YAML")
      }
      for group in node["groups"]?.items ?? [] {
        var loaded: [LoadedRule] = []
        for rule in group["rules"]?.items ?? [] { loaded.append(try self.rule(rule)) }
        groups.append(LoadedRuleGroup(name: group["name"]?.text ?? "", rules: loaded))
      }
    }
    let order = (document["group_eval_order"]?.items ?? []).map(\.text)
    // Groups that are not listed come first, in the order of the files.
    let ranked = groups.enumerated().map { offset, group in
      (rank: order.firstIndex(of: group.name) ?? -1, offset: offset, group: group)
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.group)
  }

  private static func rule(_ node: Node) throws(EvaluationProblem) -> LoadedRule {
    let alert = node["alert"]?.text
    let name = alert ?? node["record"]?.text ?? ""
    let text = node["expr"]?.text ?? ""
    let parsed = PromQLParser.parse(text)
    guard let expression = parsed.expression, parsed.isValid else {
      let message = parsed.problems.first?.message ?? "no expression"
      throw EvaluationProblem(message: "the rule \(name): \(message)")
    }
    let kind: LoadedRule.Kind =
      alert == nil
      ? .recording
      : .alerting(
        hold: try node["for"]?.milliseconds ?? 0,
        keepFiring: try node["keep_firing_for"]?.milliseconds ?? 0,
        annotations: node["annotations"]?.pairs ?? [])
    return LoadedRule(
      name: name, expression: expression, labels: node["labels"]?.pairs ?? [], kind: kind)
  }
}

extension Node {
  subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var items: [Node] {
    guard case .sequence(let items) = content else { return [] }
    return items
  }

  var text: String {
    guard case .scalar(let text, let type) = content, type != .null else { return "" }
    return text
  }

  var pairs: [(name: String, template: String)] {
    guard case .mapping(let entries) = content else { return [] }
    return entries.map { ($0.key, $0.value.text) }
  }

  /// A duration as Prometheus writes it; 0 is allowed.
  var milliseconds: Int64 {
    get throws(EvaluationProblem) {
      if text.utf8.allSatisfy({ !$0.isDigit || $0 == UInt8(ascii: "0") }), !text.isEmpty {
        return 0
      }
      do {
        guard PromQLDuration.looksLikeDuration(text) else {
          throw EvaluationProblem(message: "'\(text)' is not a duration")
        }
        let span = PromQLSpan(start: 0, end: text.utf8.count)
        return Int64(try PromQLDuration.milliseconds(of: text, at: span))
      } catch {
        throw EvaluationProblem(message: "'\(text)' is not a duration")
      }
    }
  }
}
