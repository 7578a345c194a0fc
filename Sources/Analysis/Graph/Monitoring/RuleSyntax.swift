import Findings
import Prometheus
import YAML

/// What Prometheus refuses when it loads rules, besides the texts of alerts.
///
/// Source: Prometheus, package `model/rulefmt`, of 2.42 and 3.1: strict fields, RuleGroups.Validate,
/// RuleNode.Validate.
struct RuleSyntax {
  struct Problem {
    var cursor: Cursor
    var message: String
    var hint: String?
  }

  private let source: RuleSource
  /// Nil: not known.
  private let release: ProgramRelease?
  private(set) var problems: [Problem] = []

  init(_ source: RuleSource, for release: ProgramRelease?) {
    self.source = source
    self.release = release
    readKeys(of: source.cursor, known: ["groups"], "the file")
    var names: Set<String> = []
    let groups = source.cursor["groups"]
    if groups.exists, groups.node?.items == nil { add(groups, "groups is no list") }
    for group in groups.items { read(group, &names) }
  }

  private mutating func add(_ cursor: Cursor, _ message: String, hint: String? = nil) {
    problems.append(Problem(cursor: cursor, message: message, hint: hint))
  }

  /// Fields that are not known make Prometheus refuse a file; those of objects are the schema's.
  private mutating func readKeys(of cursor: Cursor, known: [String], _ name: String) {
    guard !source.isObject else { return }
    for (key, value) in cursor.entries where !known.contains(key) {
      add(
        value, "\(name) has the unknown field '\(key)'",
        hint: "the fields are \(known.joined(separator: ", "))")
    }
  }

  private mutating func read(_ group: Cursor, _ names: inout Set<String>) {
    guard group.node?.entries != nil else { return add(group, "a group is no mapping") }
    let name = group["name"].text ?? ""
    readKeys(
      of: group, known: ["name", "interval", "query_offset", "limit", "labels", "rules"],
      "group \(name)")
    if name.isEmpty {
      add(group, "a group has no name")
    } else if !names.insert(name).inserted {
      add(group["name"], "group \(name) is there twice")
    }
    readDuration(group["interval"], "group \(name)")
    readDuration(group["query_offset"], "group \(name)")
    if group["limit"].exists, group["limit"].integer == nil {
      add(group["limit"], "group \(name): limit is no number")
    }
    if group["rules"].exists, group["rules"].node?.items == nil {
      add(group["rules"], "group \(name): rules is no list")
    }
    for (index, rule) in group["rules"].items.enumerated() { read(rule, name, index) }
  }

  private mutating func read(_ rule: Cursor, _ group: String, _ index: Int) {
    guard rule.node?.entries != nil else {
      return add(rule, "group \(group): rule \(index + 1) is no mapping")
    }
    let (record, alert) = (rule["record"].text ?? "", rule["alert"].text ?? "")
    let name =
      "group \(group), "
      + (alert.isEmpty
        ? record.isEmpty ? "rule \(index + 1)" : "record \(record)" : "alert \(alert)")
    readKeys(
      of: rule,
      known: ["record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"], name)
    if !record.isEmpty, !alert.isEmpty { add(rule, "\(name) is both an alert and a record") }
    if record.isEmpty, alert.isEmpty { add(rule, "\(name) is neither an alert nor a record") }
    readExpression(rule["expr"], name)
    for field in ["for", "keep_firing_for"] {
      readDuration(rule[field], name)
      let seconds = rule[field].text.flatMap(DurationText.seconds) ?? 0
      if !record.isEmpty, seconds > 0 {
        add(rule[field], "\(name): a record cannot have '\(field)'")
      }
    }
    if !record.isEmpty, alert.isEmpty {
      if !rule["annotations"].entries.isEmpty {
        add(rule["annotations"], "\(name): a record cannot have annotations")
      }
      if !isMetricName(record) { add(rule["record"], "'\(record)' is no name of a metric") }
    }
    readNames(of: rule["labels"], name, "label")
    readNames(of: rule["annotations"], name, "annotation")
  }

  private mutating func readExpression(_ expression: Cursor, _ name: String) {
    guard let text = expression.text, !text.isEmpty else {
      return add(expression, "\(name) has no expr")
    }
    let parsed = PromQLParser.parse(text)
    for problem in parsed.problems.prefix(1) {
      let place = problem.place(in: text, file: "")
      let position =
        text.contains("\n")
        ? "line \(place.line), column \(place.column)" : "column \(place.column)"
      add(expression, "\(name): \(position): \(problem.message)", hint: problem.hint)
    }
    guard let release, parsed.isValid else { return }
    let version = PromQLVersion(release.major, release.minor)
    for requirement in parsed.requirements where !requirement.isMet(by: version) {
      let bounds =
        requirement.removedIn.map { version >= $0 ? "went with \($0)" : nil } ?? nil
      add(
        expression,
        "\(name): \(requirement.feature) \(bounds ?? "came with \(requirement.since)"), and the "
          + "set runs Prometheus \(release)")
    }
  }

  private mutating func readDuration(_ cursor: Cursor, _ name: String) {
    guard let node = cursor.node, !node.isNull else { return }
    let text = node.scalarText ?? ""
    if DurationText.seconds(text) == nil {
      add(cursor, "\(name): '\(text)' is no length of time", hint: "write one like 5m or 1h30m")
    }
  }

  private mutating func readNames(of cursor: Cursor, _ name: String, _ what: String) {
    guard cursor.exists else { return }
    guard cursor.node?.entries != nil else {
      return add(cursor, "\(name): \(what)s are no mapping")
    }
    for (key, value) in cursor.entries {
      if !isLabelName(key) || (what == "label" && key == "__name__") {
        add(value, "\(name): '\(key)' is no name of a \(what)")
      }
      if value.exists, value.text == nil { add(value, "\(name): the \(what) \(key) is no text") }
    }
  }

  private func isLabelName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
    }
  }

  /// From Prometheus 3 on nearly all texts are names; writing one so is no mistake there.
  private func isMetricName(_ name: String) -> Bool {
    if let release, release.major >= 3 { return !name.contains("{") && !name.contains("}") }
    guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
        || byte == UInt8(ascii: ":")
    }
  }
}
