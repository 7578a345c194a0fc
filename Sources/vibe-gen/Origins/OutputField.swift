import Kubernetes
import YAML

/// A field of the output that can be found again in another output of the same environment.
///
/// Items of lists are known by their names, and a text that is YAML itself is looked into: the rules
/// of Prometheus in a ConfigMap are fields too.
struct OutputField {
  let object: ObjectKey
  private let steps: [Step]

  private enum Step {
    case key(String)
    case index(Int)
    case item(key: String, value: String)
  }

  /// Which of the steps lead somewhere.
  enum Extent {
    /// All of them: the field itself, which may be absent.
    case whole
    /// Those that lead to something: what is around an absent field.
    case existing
  }

  /// - Parameters:
  ///   - path: as findings print it; nil: the whole object.
  ///   - object: the object as it is now.
  ///   - extent: what to look at where the path leads nowhere.
  init(_ path: String?, of object: ManifestObject, _ extent: Extent) {
    self.object = ObjectKey(object.identity)
    var steps: [Step] = []
    var node: Node? = object.node
    for step in path.map(FieldPath.steps) ?? [] {
      let here = node.map(OutputField.inside)
      let next = here?.value(at: [step])
      if next == nil, extent == .existing { break }
      switch step {
      case .key(let key): steps.append(.key(key))
      case .index(let index):
        let name = next.flatMap(OutputField.name)
        steps.append(name.map { .item(key: $0.key, value: $0.value) } ?? .index(index))
      }
      node = next
    }
    self.steps = steps
  }

  /// The value in an output; nil where it is absent, or the object is.
  func value(in objects: ObjectIndex) -> Node? {
    guard var node = objects[object]?.node else { return nil }
    for step in steps {
      let here = OutputField.inside(node)
      let next: Node? =
        switch step {
        case .key(let key): here[key]
        case .index(let index): here[index]
        case .item(let key, let value): here.items?.first { $0[key]?.scalarText == value }
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  /// What a text stands for, where it is a document with parts.
  private static func inside(_ node: Node) -> Node {
    guard let text = node.string, text.contains("\n") || text.hasPrefix("{") else { return node }
    let parsed = Parser.parseSingle(SourceFile(path: "", text: text))
    guard parsed.findings.isEmpty, let inner = parsed.node, inner.scalarText == nil else {
      return node
    }
    return inner
  }

  /// The field that tells an item of a list from the others.
  private static func name(_ item: Node) -> (key: String, value: String)? {
    for key in ["name", "alert", "record", "job_name", "uid", "title", "key", "mountPath"] {
      if let value = item[key]?.scalarText { return (key, value) }
    }
    return nil
  }
}
