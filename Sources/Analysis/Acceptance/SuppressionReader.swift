import Findings
import Kubernetes
import Scalars
import YAML

/// Reads one suppression.
enum SuppressionReader {
  static let keys = [
    "id", "object", "path", "reason", "owner", "expires", "link", "environments",
  ]

  static func read(
    _ node: Node, in file: String, _ findings: inout [Finding]
  ) -> Suppression? {
    guard
      let mapping = StrictMapping(node, "a suppression", in: file, keys: keys, &findings)
    else { return nil }
    let object = object(mapping, &findings)
    let expires = date(mapping, &findings)
    guard let id = mapping.text("id", &findings) else {
      findings.append(.missingId(Place(node.mark, in: file)))
      return nil
    }
    let place = mapping.place(of: "id")
    let faults = faults(inName: id, at: place)
    findings += faults
    if faults.isEmpty, CheckSelection.isOpen(id), object?.isWide ?? true {
      findings.append(.tooWide(id, place))
    }
    return Suppression(
      id: id, object: object, path: mapping.text("path", &findings),
      reason: mapping.text("reason", &findings), owner: mapping.text("owner", &findings),
      expires: expires, link: mapping.text("link", &findings),
      environments: mapping.texts("environments", &findings).map { $0.map(\.text) }, place: place)
  }

  /// Names that mean no check, with the nearest one.
  static func faults(inName name: String, at place: Place) -> [Finding] {
    let known = CheckSelection.knownNames
    if name.contains("*") {
      let isUsed = known.contains { Wildcard.matches($0, name) }
      return isUsed ? [] : [.unknownCheck(name, nil, place)]
    }
    return known.contains(name)
      ? [] : [.unknownCheck(name, NearestName.of(name, in: known), place)]
  }

  /// A mapping of kind, namespace and name, or the text that findings print.
  private static func object(
    _ mapping: StrictMapping, _ findings: inout [Finding]
  ) -> ObjectPattern? {
    guard let node = mapping.node["object"], !node.isNull else { return nil }
    if let text = node.string { return ObjectPattern(text) }
    let keys = ["kind", "namespace", "name"]
    guard
      let object = StrictMapping(
        node, "the object of a suppression", in: mapping.file, keys: keys, &findings)
    else { return nil }
    return ObjectPattern(
      kind: object.text("kind", &findings), namespace: object.text("namespace", &findings),
      name: object.text("name", &findings))
  }

  private static func date(
    _ mapping: StrictMapping, _ findings: inout [Finding]
  ) -> CalendarDate? {
    guard let text = mapping.text("expires", &findings) else { return nil }
    do throws(ScalarError) {
      return try CalendarDate(parsing: text)
    } catch {
      findings.append(
        Finding(
          id: "invalid-value", place: mapping.place(of: "expires"), message: error.message,
          hint: "write the last day on which it holds like 2027-03-31"))
      return nil
    }
  }
}

extension CheckSelection {
  /// Everything that a check or a family of checks is called, and what reading a file reports.
  static var knownNames: [String] {
    Catalogue.checks.flatMap { [$0.info.id, $0.info.family] } + [
      "yaml-syntax", "yaml-duplicate-key",
    ]
  }

  /// The name means more than one check.
  static func isOpen(_ name: String) -> Bool {
    name.contains("*")
      || Catalogue.check(name) == nil && name != "yaml-syntax"
        && name != "yaml-duplicate-key"
  }
}

extension Finding {
  fileprivate static func missingId(_ place: Place) -> Finding {
    Finding(
      id: "missing-key", place: place, message: "missing key 'id' in a suppression",
      hint: "add the id that stands in brackets behind the finding")
  }

  fileprivate static func unknownCheck(
    _ name: String, _ nearest: String?, _ place: Place
  ) -> Finding {
    Finding(
      id: "unknown-check", place: place, message: "there is no check and no family '\(name)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "'vibe-gen checks' lists them")
  }

  fileprivate static func tooWide(_ id: String, _ place: Place) -> Finding {
    Finding(
      id: "suppression-too-wide", place: place,
      message: "'\(id)' means several checks, and the object is open as well",
      hint: "name one check, or the kind and the name of one object")
  }
}
