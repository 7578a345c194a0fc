/// Writes models as Swift source.
struct SwiftPrinter {
  let models: ModelSet

  /// File contents by path below the output folder.
  func files() -> [String: String] {
    var files: [String: String] = [:]
    for model in models.structs.values {
      files["\(model.folder)/\(model.name).swift"] = source(of: model)
    }
    for model in models.enums.values {
      files["\(model.folder)/\(model.name).swift"] = source(of: model)
    }
    return files
  }

  private static let header = """
    // Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
    // swift-format-ignore-file

    """

  private static let scalars: Set<String> = [
    "CIDR", "CronSchedule", "DNSLabel", "DNSName", "ImageReference", "IntOrString", "PortName",
    "Quantity", "TimeZoneName",
  ]

  private func source(of model: EnumModel) -> String {
    let cases = model.values.map { value in
      let name = SwiftName.enumCase(value)
      let plain = name.filter { $0 != "`" }
      return plain == value ? "  case \(name)" : "  case \(name) = \"\(value)\""
    }
    return SwiftPrinter.header + """
      package import YAML

      /// Values of \(users(of: model.name)).
      package enum \(model.name): String, NodeConvertible, CaseIterable {
      \(cases.joined(separator: "\n"))

        package var node: Node { .string(rawValue) }
      }

      """
  }

  /// The fields that have the type: `PodSpec.restartPolicy`.
  private func users(of name: String) -> String {
    let fields = models.structs.values.flatMap { model in
      model.fields.filter { $0.type.leafName == name }.map { "`\(model.name).\($0.key)`" }
    }
    return fields.sorted().joined(separator: ", ")
  }

  private func source(of model: StructModel) -> String {
    let isScalarUsed = model.fields.contains {
      SwiftPrinter.scalars.contains($0.type.leafName ?? "")
    }
    var lines = [
      SwiftPrinter.header + (isScalarUsed ? "package import Scalars\n" : "")
        + "package import YAML", "",
    ]
    lines.append("/// Source: \(model.source).")
    let conformance = model.kind == nil ? "NodeConvertible" : "KubernetesObject"
    lines.append("package struct \(model.name): \(conformance) {")
    if let kind = model.kind { lines += kindLines(kind) }
    let isClosed = ClosedInitialisers.structs.contains(model.name)
    for field in model.fields {
      let wrapper = models.isBoxed(field, of: model) ? "@Boxed " : ""
      let access = isClosed ? "package internal(set)" : "package"
      lines.append(
        "  \(wrapper)\(access) var \(field.identifier): \(field.type.swift)\(field.isRequired ? "" : "?")"
      )
    }
    lines += initialiser(model, access: isClosed ? "" : "package ")
    lines += nodeProperty(model)
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func kindLines(_ kind: KindModel) -> [String] {
    [
      "  package static var apiVersion: String { \"\(kind.apiVersion)\" }",
      "  package static var kind: String { \"\(kind.kind)\" }",
      "  package static var isNamespaced: Bool { \(kind.isNamespaced) }",
      "",
    ]
  }

  private func initialiser(_ model: StructModel, access: String) -> [String] {
    let parameters = model.fields.map { field in
      field.isRequired
        ? "    \(field.identifier): \(field.type.swift)"
        : "    \(field.identifier): \(field.type.swift)? = nil"
    }
    let open = parameters.isEmpty ? ["", "  \(access)init() {}"] : ["", "  \(access)init("]
    guard !parameters.isEmpty else { return open }
    return open + [parameters.joined(separator: ",\n"), "  ) {"]
      + model.fields.map { "    self.\($0.identifier) = \($0.identifier)" } + ["  }"]
  }

  private func nodeProperty(_ model: StructModel) -> [String] {
    let count = model.fields.count + (model.kind == nil ? 0 : 2)
    guard count > 0 else { return ["", "  package var node: Node { .mapping([]) }"] }
    var lines = ["", "  package var node: Node {", "    var fields = Fields(capacity: \(count))"]
    if model.kind != nil {
      lines.append("    fields.add(\"apiVersion\", Self.apiVersion)")
      lines.append("    fields.add(\"kind\", Self.kind)")
    }
    lines += model.fields.map { "    fields.add(\"\($0.key)\", self.\($0.identifier))" }
    return lines + ["    return fields.node", "  }"]
  }
}
