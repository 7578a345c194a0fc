package import Findings
package import YAML

/// A file of facts, laid over the facts that there are.
///
/// Strict: every unknown key, wrong type and wrong text is a finding with its place.
package enum FactsReader {
  /// - Parameters:
  ///   - file: the file.
  ///   - facts: what its facts are laid over; unchanged when it has errors.
  /// - Returns: everything that is wrong in it.
  package static func read(_ file: SourceFile, over facts: inout Facts) -> [Finding] {
    let (node, findings) = Parser.parseSingle(file)
    guard let node, !findings.contains(where: { $0.severity == .error }) else { return findings }
    if node.isNull { return findings }
    var check = FactCheck(file: file.path)
    let members = FactFields.all.map { FactShape.Member($0.key, "", $0.shape) }
    check.check(node, .group(members), [])
    guard check.findings.isEmpty else { return findings + check.findings }
    for field in FactFields.all {
      if let value = node[field.key] { field.apply(value, &facts) }
    }
    return findings
  }
}

/// Compares a tree with a shape and gathers what does not fit.
private struct FactCheck {
  let file: String
  var findings: [Finding] = []

  mutating func check(_ node: Node, _ shape: FactShape, _ path: [Node.Step]) {
    switch shape {
    case .group(let members): checkGroup(node, members, path)
    case .map(let keys, let values):
      guard let entries = node.entries else { return expect("a mapping", node, path) }
      for entry in entries {
        let inner = path + [.key(entry.key)]
        if let fault = keys.fault(entry.key) {
          report(fault, at: entry.keyMark, entry.key.unicodeScalars.count, inner)
        }
        check(entry.value, values, inner)
      }
    case .list(let item):
      guard let items = node.items else { return expect("a list", node, path) }
      for (index, value) in items.enumerated() { check(value, item, path + [.index(index)]) }
    case .boolean:
      if node.boolean == nil { expect("true or false", node, path) }
    case .integer(let range):
      guard let value = node.integer else { return expect("an integer", node, path) }
      if !range.contains(value) {
        expect("an integer from \(range.lowerBound) to \(range.upperBound)", node, path)
      }
    case .text(let text): checkText(node, text, path)
    }
  }

  private mutating func checkGroup(
    _ node: Node, _ members: [FactShape.Member], _ path: [Node.Step]
  ) {
    guard let entries = node.entries else { return expect("a mapping", node, path) }
    let known = members.map(\.key)
    for entry in entries {
      let inner = path + [.key(entry.key)]
      if let member = members.first(where: { $0.key == entry.key }) {
        check(entry.value, member.shape, inner)
      } else {
        let nearest = NearestName.of(entry.key, in: known)
        report(
          "unknown key '\(entry.key)'", at: entry.keyMark, entry.key.unicodeScalars.count, inner,
          id: "unknown-key",
          hint: nearest.map { "did you mean '\($0)'?" }
            ?? "known keys: " + known.joined(separator: ", "))
      }
    }
    for member in members where member.isRequired && node[member.key] == nil {
      report(
        "missing key '\(member.key)'", at: node.mark, 1, path, id: "missing-key",
        hint: "add \(member.key): \(member.documentation)")
    }
  }

  private mutating func checkText(_ node: Node, _ text: FactText, _ path: [Node.Step]) {
    let isNumber = node.integer != nil || node.double != nil
    guard let written = text.takesNumbers && isNumber ? node.scalarText : node.string else {
      // `1.30` is a number whose end is lost when it is read as one.
      let hint = node.scalarText.map { "put it in quotes: \"\($0)\"" }
      return expect(text.name, node, path, hint: hint)
    }
    guard let fault = text.fault(written) else { return }
    let nearest = NearestName.of(written, in: text.choices).map { "did you mean '\($0)'?" }
    report(fault, at: node.mark, written.unicodeScalars.count, path, hint: nearest)
  }

  private mutating func expect(
    _ what: String, _ node: Node, _ path: [Node.Step], hint: String? = nil
  ) {
    report(
      "expected \(what), found \(node.kindName)", at: node.mark,
      node.scalarText?.unicodeScalars.count ?? 1, path, id: "wrong-type", hint: hint)
  }

  private mutating func report(
    _ message: String, at mark: Mark, _ length: Int, _ path: [Node.Step],
    id: String = "invalid-value", hint: String? = nil
  ) {
    findings.append(
      Finding(
        id: id, place: Place(mark, in: file, length: max(1, length)),
        path: path.isEmpty ? nil : FieldPath(path).text, message: message,
        hint: hint ?? "'vibe-gen explain facts' shows every key"))
  }
}
