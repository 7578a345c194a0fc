import Findings
import Kubernetes
import Scalars
import YAML

/// Compares objects with their schemas.
struct SchemaWalk {
  private let store: SchemaStore
  private let member: ObjectSet.Member
  private var faults: [SchemaFault] = []
  private var path: [Node.Step] = []
  /// The definitions that the place is in, outermost first, with the length of the path there.
  private var owners: [(definition: Int, depth: Int)] = []

  private init(_ member: ObjectSet.Member, _ store: SchemaStore) {
    self.member = member
    self.store = store
  }

  /// Everything in which an object differs from the schema of its kind.
  static func faults(
    in member: ObjectSet.Member, _ type: SchemaType, _ store: SchemaStore
  ) -> [SchemaFault] {
    var walk = SchemaWalk(member, store)
    walk.visit(member.node, type)
    walk.visitName()
    return walk.faults
  }

  /// Only requests such as reviews have no name.
  private mutating func visitName() {
    let metadata = member.node["metadata"]
    guard metadata.map({ $0.isNull || $0.entries != nil }) ?? true,
      metadata?["name"]?.isNull ?? true, metadata?["generateName"]?.isNull ?? true,
      !member.identity.group.hasSuffix("authentication.k8s.io"),
      !member.identity.group.hasSuffix("authorization.k8s.io")
        || member.identity.group.hasPrefix("rbac.")
    else { return }
    path = ["metadata", "name"]
    report(.missing, "the object has no name", "add metadata.name")
    faults[faults.count - 1].isBeyondSchema = true
    path = []
  }

  private mutating func visit(_ node: Node, _ type: SchemaType) {
    // The API server takes null for nothing at all; required fields are asked for by their owner.
    if node.isNull { return }
    switch type {
    case .any: return
    case .definition(let number): visit(fields: node, number)
    case .list(let items):
      guard let nodes = node.items else { return refuse(node, "a list") }
      for (index, item) in nodes.enumerated() {
        path.append(.index(index))
        visit(item, items)
        path.removeLast()
      }
    case .map(let values):
      guard let entries = node.entries else { return refuse(node, "a mapping") }
      for entry in entries {
        path.append(.key(entry.key))
        visit(entry.value, values)
        path.removeLast()
      }
    case .object:
      if node.entries == nil { refuse(node, "a mapping") }
    default:
      if let fault = SchemaScalar.fault(node, type) {
        report(fault.isUnquotedText ? .textExpected : .wrongValue, fault.message, fault.hint)
        faults[faults.count - 1].isBeyondSchema = fault.isForm
      }
    }
  }

  private mutating func visit(fields node: Node, _ number: Int) {
    guard let entries = node.entries else { return refuse(node, "a mapping") }
    let definition = store[number]
    owners.append((number, path.count))
    var unknown: [String] = []
    for entry in entries {
      guard let field = definition.fields[entry.key] else {
        if !definition.isOpen {
          reportUnknown(entry.key, definition)
          unknown.append(entry.key)
        }
        continue
      }
      path.append(.key(entry.key))
      visit(entry.value, field.type)
      path.removeLast()
    }
    for name in definition.required where node[name]?.isNull ?? true {
      // A misspelt field is one cause, not two.
      if unknown.contains(where: { NearestName.of($0, in: [name]) != nil }) { continue }
      path.append(.key(name))
      report(.missing, "the required \(name) is missing", "add \(name)")
      path.removeLast()
    }
    owners.removeLast()
    if let rule = definition.rule { apply(rule, node, isWhole: unknown.isEmpty) }
  }

  /// What the server refuses beyond the schema; the schema speaks first, and what seems to be absent
  /// from an object with unknown fields is what they were meant to be.
  private mutating func apply(_ rule: ServerRules.Rule, _ node: Node, isWhole: Bool) {
    var found = RuleFaults()
    rule(node, member.node, &found)
    for fault in found.list {
      guard isWhole || !fault.path.isEmpty && node.value(at: fault.path) != nil else { continue }
      let place = member.root.descending(path + fault.path)
      let text = place.path
      guard !faults.contains(where: { $0.field.path == text }) else { continue }
      faults.append(
        SchemaFault(
          kind: .wrongValue, field: place, message: fault.message, hint: fault.hint,
          isBeyondSchema: true))
    }
  }

  // MARK: Reports

  private mutating func refuse(_ node: Node, _ expected: String) {
    report(.wrongValue, "expected \(expected), found \(node.kindName)", nil)
  }

  private mutating func report(_ kind: SchemaFault.Kind, _ message: String, _ hint: String?) {
    faults.append(
      SchemaFault(kind: kind, field: member.root.descending(path), message: message, hint: hint))
  }

  private mutating func reportUnknown(_ name: String, _ definition: SchemaDefinition) {
    path.append(.key(name))
    defer { path.removeLast() }
    if let releases = definition.elsewhere[name] {
      report(
        .unknownField,
        "the field \(name) of \(definition.shortName) exists \(releases.text), the cluster has"
          + " 1.\(store.minor)",
        "remove it, or change the cluster's version")
      return
    }
    report(
      .unknownField, "\(definition.shortName) has no field '\(name)'", hint(name, definition))
  }

  private func hint(_ name: String, _ definition: SchemaDefinition) -> String? {
    let names = definition.fields.keys.sorted()
    if let moved = MovedFields.hint("\(definition.shortName).\(name)") { return moved }
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) {
      return "did you mean '\(same)'?"
    }
    if definition.name == "meta.v1.LabelSelector" { return "labels stand in matchLabels" }
    if let above = above(name) { return "it belongs further up: \(above)" }
    if let beside = beside(name) { return "it belongs elsewhere: \(beside)" }
    if let below = below(name, definition) { return "it belongs further down: \(below)" }
    return NearestName.of(name, in: names).map { "did you mean '\($0)'?" }
      ?? (names.count <= 12 ? "there are \(names.joined(separator: ", "))" : nil)
  }

  /// The nearest place further out that has the field.
  private func above(_ name: String) -> String? {
    for owner in owners.dropLast().reversed()
    where owner.depth > 0 && store[owner.definition].fields[name] != nil {
      return FieldPath(Array(path.prefix(owner.depth)) + [.key(name)]).text
    }
    return nil
  }

  /// A field of the definition that has the field, or one that has one that has it.
  private func below(_ name: String, _ definition: SchemaDefinition) -> String? {
    let here = Array(path.dropLast())
    let children = Self.objects(of: definition)
    for (step, number) in children where store[number].fields[name] != nil {
      return FieldPath(here + step + [.key(name)]).text
    }
    // Two levels down only where the way is plain, as from a workload to its pods.
    for (step, number) in children {
      for (next, inner) in Self.objects(of: store[number])
      where ["template", "spec"].contains(next.first) && store[inner].fields[name] != nil {
        return FieldPath(here + step + next + [.key(name)]).text
      }
    }
    return nil
  }

  /// A part of the next object further out that has the field.
  private func beside(_ name: String) -> String? {
    guard let owner = owners.dropLast().last, owner.depth > 0 else { return nil }
    let place = Array(path.prefix(owner.depth))
    for (step, number) in Self.objects(of: store[owner.definition]) {
      // The same part of a neighbour, as the securityContext of a container.
      for (next, inner) in Self.objects(of: store[number])
      where path.dropLast().last == next.first && store[inner].fields[name] != nil {
        return FieldPath(place + step + next + [.key(name)]).text
      }
    }
    return nil
  }

  /// Fields that are objects or lists of them.
  private static func objects(of definition: SchemaDefinition) -> [([Node.Step], Int)] {
    definition.fields.sorted { $0.key < $1.key }.compactMap { name, field in
      guard name != "metadata" else { return nil }
      switch field.type {
      case .definition(let number): return ([.key(name)], number)
      case .list(.definition(let number)): return ([.key(name), .index(0)], number)
      default: return nil
      }
    }
  }
}

extension SchemaDefinition {
  /// Names of the fields that have to be there, sorted.
  var required: [String] { fields.filter(\.value.isRequired).keys.sorted() }
}
