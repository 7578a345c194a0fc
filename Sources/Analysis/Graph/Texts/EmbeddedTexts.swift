import Findings
import Kubernetes
import YAML

/// Finds the texts in objects and reads them.
enum EmbeddedTexts {
  /// The texts of ConfigMaps and Secrets, in the order of the set.
  ///
  /// Values of Secrets are decoded; what is not UTF-8 is no text.
  static func all(_ members: [ObjectSet.Member]) -> [EmbeddedText] {
    members.flatMap { member -> [EmbeddedText] in
      switch (member.identity.group, member.kind) {
      case ("", "ConfigMap"): read(member.root["data"])
      case ("", "Secret"): read(member.root["stringData"]) + readEncoded(member.root["data"])
      default: []
      }
    }
  }

  private static func read(_ data: Cursor) -> [EmbeddedText] {
    data.entries.compactMap { key, value in
      value.text.map { text(value, name: key, text: $0) }
    }
  }

  private static func readEncoded(_ data: Cursor) -> [EmbeddedText] {
    data.entries.compactMap { key, value in
      guard let encoded = value.text, let bytes = Base64.decoded(encoded),
        let text = String(validating: bytes, as: UTF8.self), text.utf8.contains(0x0A)
      else { return nil }
      return EmbeddedTexts.text(value, name: key, text: text, isDecoded: true)
    }
  }

  /// A text that stands in a field.
  static func text(
    _ cursor: Cursor, name: String, text: String, isDecoded: Bool = false
  ) -> EmbeddedText {
    let placement: MarkPlacement =
      isDecoded ? .fixed(cursor.mark ?? .none) : placement(of: cursor)
    let options = ParserOptions(acceptsMergeKeys: true, placement: placement)
    let file = SourceFile(path: name, text: text)
    let (documents, findings): ([Node], [Finding])
    let format: TextFormat
    switch TextSyntax(name: name, text: text) {
    case .known(let known): (documents, findings, format) = ([], [], known)
    case .other: (documents, findings, format) = ([], [], .other)
    case .json:
      let (node, problems) = JSONParser.parse(file, options: options)
      (documents, findings) = (node.map { [$0] } ?? [], problems)
      format = Self.format(json: node)
    case .yaml:
      let stream = Parser.parse(file, options: options)
      let isBroken = stream.findings.contains { $0.severity == .error }
      documents = isBroken ? [] : stream.documents.filter { !$0.isNull }
      findings = stream.findings
      format = Self.format(yaml: documents.first ?? stream.documents.first)
    }
    return EmbeddedText(
      cursor: cursor, name: name, text: text, format: format,
      documents: documents.map { cursor.replaced(by: $0) }, syntaxFindings: findings)
  }

  /// Where the lines of the text stand in the file around it.
  static func placement(of cursor: Cursor) -> MarkPlacement {
    guard let mark = cursor.mark, let node = cursor.node else { return .fixed(.none) }
    guard node.style == .literal else { return .fixed(mark) }
    // The header `|` stands behind the key; the text is indented two columns beyond the key.
    return .shifted(lines: mark.line, columns: cursor.keyMark.map { $0.column + 1 } ?? 0)
  }

  // MARK: Formats

  private static func format(json node: Node?) -> TextFormat {
    guard let node, node.entries != nil else { return .json }
    let isDashboard =
      node["panels"] != nil || (node["rows"] != nil && node["schemaVersion"] != nil)
    return isDashboard ? .grafanaDashboard : format(yaml: node, otherwise: .json)
  }

  /// By the keys of the root that only this format has.
  private static func format(yaml node: Node?, otherwise: TextFormat = .yaml) -> TextFormat {
    guard let node, node.entries != nil else { return otherwise }
    if node["scrape_configs"] != nil || node["rule_files"] != nil && node["tests"] == nil {
      return .prometheusConfiguration
    }
    if node["tests"]?.items != nil, node["rule_files"] != nil { return .prometheusRuleTests }
    if node["alerting"] != nil, node["global"] != nil { return .prometheusConfiguration }
    if node["groups"]?.items != nil { return .prometheusRules }
    if node["receivers"] != nil, node["route"] != nil { return .alertmanagerConfiguration }
    if node["apiVersion"] != nil, node["kind"] == nil {
      if node["datasources"] != nil { return .grafanaDatasources }
      if node["providers"] != nil { return .grafanaProviders }
    }
    return otherwise
  }
}
