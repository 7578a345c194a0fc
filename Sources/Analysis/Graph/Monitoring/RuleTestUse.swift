import YAML

/// A file of promtool's rule tests that the set ships.
struct RuleTestUse: Sendable {
  /// The file, ready for the runner.
  var file: SourceFile
  /// The text in an object; nil for a file of its own.
  var text: EmbeddedText?
  /// What it names under rule_files.
  var ruleFiles: [String]
  /// Names of the alerts that it expects to fire.
  var firing: Set<String>
  /// Names of the alerts that it expects to be silent.
  var silent: Set<String>

  static func all(in objects: ObjectSet) -> [RuleTestUse] {
    let texts = objects.texts(.prometheusRuleTests).compactMap { text in
      text.root?.node.map {
        RuleTestUse($0, SourceFile(path: text.name, text: text.text), text)
      }
    }
    let files = objects.files.compactMap { file -> RuleTestUse? in
      let documents = Parser.parse(file, options: ParserOptions(acceptsMergeKeys: true)).documents
      guard let node = documents.first, node["tests"]?.items != nil, node["rule_files"] != nil
      else {
        return nil
      }
      return RuleTestUse(node, file, nil)
    }
    return texts + files
  }

  private init(_ node: Node, _ file: SourceFile, _ text: EmbeddedText?) {
    self.file = file
    self.text = text
    ruleFiles = (node["rule_files"]?.items ?? []).compactMap(\.scalarText)
    var (firing, silent): (Set<String>, Set<String>) = ([], [])
    for test in node["tests"]?.items ?? [] {
      for moment in test["alert_rule_test"]?.items ?? [] {
        guard let name = moment["alertname"]?.scalarText else { continue }
        if (moment["exp_alerts"]?.items ?? []).isEmpty {
          silent.insert(name)
        } else {
          firing.insert(name)
        }
      }
    }
    self.firing = firing
    self.silent = silent
  }

  /// The last part of a path: what tells a file in a ConfigMap.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
