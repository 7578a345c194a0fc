package import Findings
package import YAML

/// A rule file as Prometheus reads it, with all that it would refuse.
///
/// Source: Prometheus documentation, "Recording rules", syntax; promtool's `check rules`.
package struct RuleFileReading {
  let groups: [LoadedRuleGroup]
  package let findings: [Finding]
  /// What the expressions need beyond Prometheus 2.42, or need an older one for.
  package let requirements: [PromQLRequirement]
  package let ruleCount: Int

  package init(_ file: SourceFile) {
    var reader = RuleFileReader(file: file)
    let parsed = Parser.parseSingle(file)
    reader.findings = parsed.findings
    groups = parsed.node.map { reader.groups(of: $0) } ?? []
    findings = reader.findings
    requirements = reader.requirements
    ruleCount = groups.reduce(0) { $0 + $1.rules.count }
  }
}

private struct RuleFileReader {
  let file: SourceFile
  var findings: [Finding] = []
  var requirements: [PromQLRequirement] = []
  /// Names, labels and expressions of rules so far, with the place of the first.
  private var seen: [String: Mark] = [:]

  init(file: SourceFile) { self.file = file }

  mutating func groups(of node: Node) -> [LoadedRuleGroup] {
    var reader = RecordReader(node, of: "a rule file", keys: ["groups"], in: file.path)
    let nodes = reader.list("groups")
    findings += reader.findings
    var names: Set<String> = []
    return nodes.map { node in
      let group = group(node)
      if !group.name.isEmpty, !names.insert(group.name).inserted {
        report(node.entry("name")?.value ?? node, "the group '\(group.name)' is there twice")
      }
      return group
    }
  }

  private mutating func report(_ node: Node, _ message: String, hint: String? = nil) {
    findings.append(
      Finding(
        id: "wrong-rule", place: Place(node.mark, in: file.path), message: message, hint: hint))
  }

  private mutating func group(_ node: Node) -> LoadedRuleGroup {
    var reader = RecordReader(
      node, of: "a group", keys: ["name", "interval", "query_offset", "limit", "labels", "rules"],
      in: file.path)
    let name = reader.text("name") ?? ""
    _ = reader.duration("interval")
    let offset = reader.duration("query_offset") ?? 0
    let limit = reader.integer("limit") ?? 0
    let labels = reader.pairs("labels")
    let rules = reader.list("rules")
    findings += reader.findings
    if name.isEmpty { report(node, "a group has no name", hint: "add 'name'") }
    return LoadedRuleGroup(
      name: name, rules: rules.compactMap { rule($0, common: labels) }, limit: limit,
      offset: offset)
  }

  private mutating func rule(_ node: Node, common: [NamedText]) -> LoadedRule? {
    var reader = RecordReader(
      node, of: "a rule",
      keys: ["record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"],
      in: file.path)
    let record = reader.text("record") ?? ""
    let alert = reader.text("alert") ?? ""
    let expression = reader.value("expr")
    let hold = reader.duration("for") ?? 0
    let keepFiring = reader.duration("keep_firing_for") ?? 0
    let own = reader.pairs("labels")
    let labels = common.filter { pair in !own.contains { $0.name == pair.name } } + own
    let annotations = reader.pairs("annotations")
    findings += reader.findings
    // A misspelt key says already why the right one is missing.
    let isMisspelt = reader.findings.contains { $0.id == "unknown-key" }
    checkNames(node, record: record, alert: alert, isMisspelt: isMisspelt)
    if !record.isEmpty {
      checkRecording(node, record, hold: hold, keepFiring: keepFiring, annotations: annotations)
    }
    checkLabels(labels, isAnnotation: false)
    checkLabels(annotations, isAnnotation: true)
    checkDuplicate(node, alert.isEmpty ? record : alert, labels, expression?.scalarText ?? "")
    let isAlert = record.isEmpty
    let loadedLabels = labels.map { text($0, isTemplate: isAlert) }
    let loadedAnnotations = annotations.map { text($0, isTemplate: isAlert) }
    guard expression != nil || !isMisspelt, let expression = parse(expression, of: node) else {
      return nil
    }
    return LoadedRule(
      name: isAlert ? alert : record, expression: expression, labels: loadedLabels,
      kind: isAlert
        ? .alerting(hold: hold, keepFiring: keepFiring, annotations: loadedAnnotations)
        : .recording)
  }

  private mutating func parse(_ node: Node?, of rule: Node) -> PromQLExpression? {
    guard let node, let text = node.scalarText, !text.isEmpty else {
      report(node ?? rule, "a rule has no expression", hint: "add 'expr'")
      return nil
    }
    let parsed = PromQLParser.parse(text)
    requirements += parsed.requirements
    findings += EmbeddedExpression(node: node, file: file).findings(of: parsed)
    guard parsed.isValid, let expression = parsed.expression else { return nil }
    switch expression.valueType {
    case .instantVector, .scalar: return expression
    // promtool takes such a rule, and every evaluation of it fails.
    case .string, .rangeVector:
      report(
        node, "the expression is \(expression.valueType.rawValue), expected an instant vector")
      return nil
    }
  }

  // MARK: What Prometheus refuses

  private mutating func checkNames(
    _ node: Node, record: String, alert: String, isMisspelt: Bool
  ) {
    if record.isEmpty, alert.isEmpty, !isMisspelt {
      report(node, "a rule has neither 'record' nor 'alert'", hint: "add one of them")
    }
    if !record.isEmpty, !alert.isEmpty {
      report(node, "a rule has both 'record' and 'alert'", hint: "make two rules of it")
    }
  }

  private mutating func checkRecording(
    _ node: Node, _ name: String, hold: Int64, keepFiring: Int64, annotations: [NamedText]
  ) {
    let given = [
      ("for", hold != 0), ("keep_firing_for", keepFiring != 0),
      ("annotations", !annotations.isEmpty),
    ]
    for (key, isGiven) in given where isGiven {
      report(
        node.entry(key)?.value ?? node, "a recording rule has no '\(key)'",
        hint: "remove it, or make an alert of the rule")
    }
    let isName =
      name.utf8.first.map { $0.isLetter || $0 == UInt8(ascii: ":") } == true
      && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ":") }
    if !isName {
      report(
        node.entry("record")?.value ?? node, "'\(name)' is not a metric name",
        hint: "letters, digits, '_' and ':', and no digit at the start")
    }
  }

  private mutating func checkLabels(_ pairs: [NamedText], isAnnotation: Bool) {
    for pair in pairs {
      let isName =
        PromQLText.isLabelName(pair.name) && (isAnnotation || pair.name != PromQLLabels.metricName)
      guard !isName else { continue }
      let what = isAnnotation ? "an annotation" : "a label"
      findings.append(
        Finding(
          id: "wrong-rule",
          place: Place(pair.keyMark, in: file.path, length: max(1, pair.name.unicodeScalars.count)),
          message: "'\(pair.name)' is not the name of \(what)",
          hint: "letters, digits and '_', and no digit at the start"))
    }
  }

  /// Two rules that give the same series: the second one is in vain, or the values alternate.
  private mutating func checkDuplicate(
    _ node: Node, _ name: String, _ labels: [NamedText], _ expression: String
  ) {
    guard !name.isEmpty else { return }
    let key = ([name] + labels.map { "\($0.name)=\($0.text)" }).joined(separator: "\u{0}")
    guard let first = seen.updateValue(node.mark, forKey: key) else { return }
    seen[key] = first
    findings.append(
      Finding(
        id: "duplicate-rule", severity: .warning, place: Place(node.mark, in: file.path),
        message: "'\(name)' with the same labels stands at line \(first.line) already",
        hint: "give one of them another label"))
  }

  private mutating func text(_ pair: NamedText, isTemplate: Bool) -> LoadedRule.LoadedText {
    guard isTemplate else {
      return LoadedRule.LoadedText(name: pair.name, template: AlertTemplate(literal: pair.text))
    }
    do throws(TemplateProblem) {
      return LoadedRule.LoadedText(name: pair.name, template: try AlertTemplate(parsing: pair.text))
    } catch {
      report(pair.value, "'\(pair.name)' has a template that is wrong: \(error.message)")
      return LoadedRule.LoadedText(name: pair.name, template: AlertTemplate(literal: ""))
    }
  }
}
