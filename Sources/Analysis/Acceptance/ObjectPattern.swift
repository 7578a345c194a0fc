import Findings
import Kubernetes

/// Which objects a suppression is about; `*` stands for any text.
package struct ObjectPattern: Sendable, Hashable {
  /// Nil: of any kind.
  var kind: String?
  /// Nil: in any namespace, or in none.
  var namespace: String?
  /// Nil: of any name.
  var name: String?

  init(kind: String? = nil, namespace: String? = nil, name: String? = nil) {
    self.kind = kind
    self.namespace = namespace
    self.name = name
  }

  /// `Deployment shop/web`, as findings print it.
  init(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    kind = parts.first.map(String.init)
    guard parts.count == 2 else { return }
    let names = parts[1].split(separator: "/", maxSplits: 1)
    name = names.last.map(String.init)
    if names.count == 2 { namespace = String(names[0]) }
  }

  /// It does not single out an object: its name is open.
  var isWide: Bool { name.map { $0.contains("*") } ?? true }

  /// Whether it is about the object of a finding.
  func matches(_ object: String) -> Bool {
    let object = ObjectPattern(object)
    return matches(kind, object.kind) && matches(namespace, object.namespace)
      && matches(name, object.name)
  }

  private func matches(_ pattern: String?, _ text: String?) -> Bool {
    guard let pattern else { return true }
    return Wildcard.matches(text ?? "", pattern)
  }
}
