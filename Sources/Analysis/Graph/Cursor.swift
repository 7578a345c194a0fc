package import YAML

/// A place inside an object, or where one would be: it knows its path and its line.
///
/// Descending is cheap; the path becomes text only for a finding.
package struct Cursor: Sendable {
  package let node: Node?
  /// The object that the place is in.
  package let member: ObjectSet.Member
  private let trail: Trail?

  init(_ member: ObjectSet.Member) {
    self.init(member.node, member, nil)
  }

  private init(_ node: Node?, _ member: ObjectSet.Member, _ trail: Trail?) {
    self.node = node
    self.member = member
    self.trail = trail
  }

  /// The value of a key; an empty place when there is none.
  package subscript(key: String) -> Cursor {
    Cursor(node?[key], member, Trail(.key(key), trail, node))
  }

  /// A value some keys further down: `pod[at: "securityContext", "runAsUser"]`.
  package subscript(at keys: String...) -> Cursor {
    keys.reduce(self) { $0[$1] }
  }

  /// The items of a list, none when there is no list.
  package var items: [Cursor] {
    guard let items = node?.items else { return [] }
    return items.enumerated().map {
      Cursor($0.element, member, Trail(.index($0.offset), trail, node))
    }
  }

  /// The values of a mapping with their keys, none when there is no mapping.
  package var entries: [(key: String, value: Cursor)] {
    guard let entries = node?.entries else { return [] }
    return entries.map { ($0.key, Cursor($0.value, member, Trail(.key($0.key), trail, node))) }
  }

  /// The same place with another value: a text read as what it is, so that paths go on into it.
  func replaced(by node: Node) -> Cursor { Cursor(node, member, trail) }

  // MARK: Values

  /// There is something, and it is not null.
  package var exists: Bool { node.map { !$0.isNull } ?? false }

  /// The text of a scalar that is not null.
  package var text: String? { node?.isNull == false ? node?.scalarText : nil }

  /// The value of an integer, cut to 32 bits as the fields of the API have: what a set of others says
  /// can be multiplied and added up without a thought.
  package var integer: Int? {
    node?.integer.map { Swift.max(-Int(Int32.max), Swift.min(Int(Int32.max), $0)) }
  }

  package var boolean: Bool? { node?.boolean }

  /// A mapping whose values are scalars, such as labels; empty when there is none.
  package var texts: [String: String] {
    var texts: [String: String] = [:]
    for entry in node?.entries ?? [] { texts[entry.key] = entry.value.scalarText }
    return texts
  }

  // MARK: Place

  /// `spec.template.spec.containers[0].image`, `metadata.labels["app.kubernetes.io/name"]`.
  package var path: String {
    var steps: [Node.Step] = []
    var trail = trail
    while let step = trail {
      steps.append(step.step)
      trail = step.before
    }
    return FieldPath(steps.reversed()).text
  }

  /// The nearest line at or above the place; nil for objects that were not read from a file.
  package var mark: Mark? {
    if let node, node.mark != .none { return node.mark }
    var trail = trail
    while let step = trail {
      if step.mark != .none { return step.mark }
      trail = step.before
    }
    return nil
  }

  /// Where the key of a mapping's value stands; nil for items and what was not read from a file.
  var keyMark: Mark? {
    guard case .key(let key)? = trail?.step else { return nil }
    let around = trail?.before
    var steps: [Node.Step] = []
    var trail = around
    while let step = trail {
      steps.append(step.step)
      trail = step.before
    }
    var node: Node? = member.node
    for step in steps.reversed() {
      switch step {
      case .key(let key): node = node?[key]
      case .index(let index): node = node?[index]
      }
    }
    let mark = node?.entries?.first { $0.key == key }?.keyMark
    return mark == Mark.none ? nil : mark
  }

  /// Columns that the value takes, where it is a scalar on one line.
  var length: Int {
    guard let node, node.style == .plain, node.mark != .none else { return 1 }
    return max(1, node.scalarText?.unicodeScalars.count ?? 1)
  }

  /// The steps that led here, the last one first.
  private final class Trail: Sendable {
    let step: Node.Step
    let before: Trail?
    /// Where the value that the step was taken in stands.
    let mark: Mark

    init(_ step: Node.Step, _ before: Trail?, _ node: Node?) {
      self.step = step
      self.before = before
      mark = node?.mark ?? .none
    }
  }
}
