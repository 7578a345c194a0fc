import YAML

extension EnvironmentSchema {
  /// Every key with its values, default and meaning, as Markdown: `docs/environment-files.md`.
  package static var reference: String {
    var text = """
      <!-- Made by the test EnvironmentSchemaTests from the code that decodes the files: do not edit. -->
      # Keys of the environment files

      `environments/base.yaml` holds what all environments share, `environments/NAME.yaml` what NAME says
      differently: maps merge by key, a list replaces the list of the base, `null` removes a key. A key
      that is required must be there after the merge; one inside an optional group, only with the group.
      `vibe-gen schema` prints the same for editors.

      """
    var sections = [Section(path: "", documentation: "", fields: fields)]
    while !sections.isEmpty {
      let section = sections.removeFirst()
      sections.insert(contentsOf: section.nested, at: 0)
      text += section.markdown
    }
    return text
  }
}

/// A group with the fields that stand in its own table.
private struct Section {
  var path: String
  var documentation: String
  var fields: [FieldSchema]

  /// The groups of the outermost level, and those that are too large for a row a key.
  var nested: [Section] {
    fields.compactMap { field in
      guard case .group(let inner) = field.shape, isOwnSection(field) else { return nil }
      return Section(
        path: path.isEmpty ? field.key : "\(path).\(field.key)",
        documentation: field.documentation, fields: inner)
    }
  }

  var markdown: String {
    let rows = rows(fields, prefix: "")
    var text = path.isEmpty ? "" : "\n## \(path)\n\n\(documentation)\n"
    guard !rows.isEmpty else { return text }
    text += "\n| key | value | default | meaning |\n| --- | --- | --- | --- |\n"
    return text + rows.joined()
  }

  private func isOwnSection(_ field: FieldSchema) -> Bool {
    path.isEmpty || field.key == "configuration"
  }

  private func rows(_ fields: [FieldSchema], prefix: String) -> [String] {
    fields.flatMap { field -> [String] in
      let inner: [FieldSchema]
      let items: String
      switch field.shape {
      case .group(let fields): (inner, items) = (fields, "")
      case .list(of: .group(let fields), _, _): (inner, items) = (fields, "[]")
      default: return [row(field, prefix, field.shape.valueText, field.defaultText)]
      }
      if isOwnSection(field) { return [] }
      let need = field.isRequired ? "required" : items.isEmpty ? "optional group" : "none"
      return [row(field, prefix, items.isEmpty ? "" : "list of groups", need)]
        + rows(inner, prefix: "\(prefix)\(field.key)\(items).")
    }
  }

  private func row(_ field: FieldSchema, _ prefix: String, _ value: String, _ need: String)
    -> String
  {
    "| `\(prefix)\(field.key)` | \(value) | \(need) | \(field.documentation) |\n"
  }
}

extension FieldShape {
  fileprivate var valueText: String {
    switch self {
    case .scalar(let rules) where rules.types.contains(.string) && rules.choices.isEmpty:
      "\(rules.name): `\(rules.examples[0])`"
    case .scalar(let rules): rules.name
    case .list, .map: "`\(sketch)`"
    case .group: ""
    }
  }
}

extension FieldSchema {
  fileprivate var defaultText: String {
    if isRequired { return "required" }
    switch defaultValue?.content {
    case .scalar(let text, _): return "`\(text)`"
    case .sequence(let items): return "`\(items.compactMap(\.scalarText).joined(separator: ", "))`"
    case .mapping, nil: return "none"
    }
  }
}
