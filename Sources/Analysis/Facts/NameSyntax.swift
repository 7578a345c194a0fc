import Kubernetes
import Scalars

/// The syntax of names, as the API server checks it.
///
/// Source: Kubernetes 1.33, k8s.io/apimachinery/pkg/util/validation and pkg/apis/core/validation.
enum NameSyntax {
  /// What is wrong with the name of an object; nil: nothing.
  static func fault(inName name: String, of identity: ObjectIdentity) -> String? {
    switch (identity.group, identity.kind) {
    case ("rbac.authorization.k8s.io", _):
      return name == "." || name == ".." || name.contains("/") || name.contains("%")
        ? "found '\(name)', expected a name without '/' and '%'" : nil
    case ("", "Namespace"), ("", "Service"):
      return fault(DNSLabel.self, name)
    case ("batch", "CronJob") where name.utf8.count > 52:
      return "found a name of \(name.utf8.count) characters, expected at most 52:"
        + " its jobs add 11 to it"
    default: return subdomainFault(name)
    }
  }

  /// The reason why a text is no value of a type; nil when it is one.
  static func fault<Value: ScalarValue>(_: Value.Type, _ text: String) -> String? {
    do {
      _ = try Value(parsing: text)
      return nil
    } catch {
      return error.message
    }
  }

  /// Keys of ConfigMaps and Secrets are names of files.
  static func fault(inKey key: String) -> String? {
    if key.isEmpty || key.utf8.count > 253 || key == "." || key.hasPrefix("..") {
      return "found '\(key)', expected a key of 1 to 253 characters that is no path"
    }
    let wrong = key.unicodeScalars.first { !isPartOfKey($0) }
    return wrong.map { "found '\($0)' in '\(key)', expected only letters, digits, '-', '_', '.'" }
  }

  private static func isPartOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
    default: false
    }
  }

  /// Unlike a host's, the labels of an object's name may be longer than 63 characters.
  private static func subdomainFault(_ name: String) -> String? {
    if name.utf8.count > 253 {
      return "found a name of \(name.utf8.count) characters, expected at most 253"
    }
    for label in name.split(separator: ".", omittingEmptySubsequences: false) {
      let cut = label.utf8.count > 63 ? String(label.prefix(62) + label.suffix(1)) : String(label)
      if label.isEmpty || DNSLabel(cut) == nil {
        return "found '\(name)', expected a-z, 0-9, '-' and '.',"
          + " with a letter or digit at both ends of each part"
      }
    }
    return nil
  }
}
