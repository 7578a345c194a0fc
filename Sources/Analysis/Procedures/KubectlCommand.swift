import Kubernetes

/// A command line of kubectl, taken apart.
///
/// Source: Kubernetes 1.33, kubectl reference.
struct KubectlCommand {
  /// `get`, `rollout restart`.
  private(set) var verb = ""
  private(set) var namespace: String?
  private(set) var isAllNamespaces = false
  /// Words after the verb; nil stands for what is not known.
  private(set) var operands: [String?] = []
  /// After `--`.
  private(set) var inner: [String?] = []
  private var options: [(name: String, value: String?)] = []

  /// - Parameter words: those after `kubectl`.
  init?(_ words: [String?]) {
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard let word = words[index] else {
        operands.append(nil)
        continue
      }
      if word == "--" {
        inner = Array(words[(index + 1)...])
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if let equals = word.firstIndex(of: "=") {
        options.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
      } else if Self.isShortWithValue(word) {
        options.append((String(word.prefix(2)), String(word.dropFirst(2))))
      } else if Self.valued.contains(word), index + 1 < words.count {
        options.append((word, words[index + 1]))
        index += 1
      } else {
        options.append((word, nil))
      }
    }
    guard let first = operands.first, let first else { return nil }
    verb = first
    operands.removeFirst()
    if Self.nested.contains(first), let second = operands.first, let second {
      verb += " \(second)"
      operands.removeFirst()
    }
    for (name, value) in options {
      if name == "-n" || name == "--namespace" { namespace = value }
      if name == "-A" || name == "--all-namespaces" { isAllNamespaces = true }
    }
  }

  func option(_ names: String...) -> String? {
    options.last { names.contains($0.name) }?.value
  }

  func has(_ names: String...) -> Bool { options.contains { names.contains($0.name) } }

  var selector: String? { option("-l", "--selector") }
  var container: String? { option("-c", "--container") }

  /// `-nshop`.
  private static func isShortWithValue(_ word: String) -> Bool {
    guard word.count > 2, !word.hasPrefix("--") else { return false }
    return ["-n", "-l", "-c", "-o"].contains(String(word.prefix(2))) && word != "-it"
      && word != "-ti"
  }

  private static let nested: Set<String> = [
    "rollout", "set", "create", "top", "auth", "config", "certificate", "plugin",
  ]

  private static let valued: Set<String> = [
    "-n", "--namespace", "-l", "--selector", "-c", "--container", "-o", "--output", "-f",
    "--filename", "-k", "--kustomize", "--context", "--kubeconfig", "--sort-by", "--field-selector",
    "--tail", "--since", "--since-time", "--timeout", "-L", "--label-columns", "--from", "--image",
    "--replicas", "--type", "-p", "--patch", "--grace-period", "--for", "--as", "--to-revision",
    "--request-timeout", "--max-log-requests", "--schedule", "--from-literal", "--from-file",
    "--overrides", "--pod-running-timeout", "-s", "--server", "--user", "--cluster", "--address",
    "--revision", "--chunk-size", "--limit-bytes", "--current-replicas", "--template",
    "--from-env-file", "--cert", "--key", "--as-group", "--token", "--profile", "--env",
  ]
}

extension KubectlCommand {
  /// An object that it names.
  struct Target {
    var kind: KubectlKind
    /// Nil: all of the kind.
    var name: String?
  }

  /// The objects that it is about: `deployment/web`, `pods`, `jobs,pods`.
  ///
  /// - Parameter kinds: what a word means.
  /// - Returns: one for each; none when a word is not understood.
  func targets(_ kinds: KubectlKinds) -> [Target] {
    switch verb {
    case "get", "describe", "delete", "label", "annotate", "edit", "patch", "wait", "scale",
      "rollout status", "rollout restart", "rollout undo", "rollout history", "rollout pause",
      "rollout resume", "set image", "set env", "set resources", "autoscale":
      return resources(kinds)
    case "logs", "exec", "attach", "port-forward", "debug":
      guard let first = operands.first, let first else { return [] }
      guard first.contains("/") else { return [Target(kind: .pod, name: first)] }
      return resources(kinds, words: [first])
    case "top pods", "top pod", "top po":
      return [Target(kind: .pod, name: operands.first ?? nil)]
    default: return []
    }
  }

  private func resources(_ kinds: KubectlKinds) -> [Target] {
    let isSetter = ["label", "annotate", "set image", "set env"].contains(verb)
    // Of `label pod web a=b` the last is what is set.
    return resources(
      kinds,
      words: operands.filter { word in
        guard let word, isSetter else { return true }
        return !word.contains("=") && !word.hasSuffix("-")
      })
  }

  private func resources(_ kinds: KubectlKinds, words: [String?]) -> [Target] {
    guard let first = words.first, let first else { return [] }
    if first.contains("/") {
      return words.compactMap { word in
        guard let word, let slash = word.firstIndex(of: "/"),
          let kind = kinds[String(word[..<slash])]
        else { return nil }
        return Target(kind: kind, name: String(word[word.index(after: slash)...]))
      }
    }
    let names = first.split(separator: ",").map(String.init)
    let found = names.compactMap { kinds[$0] }
    guard found.count == names.count else { return [] }
    let rest = words.dropFirst()
    if rest.isEmpty { return found.map { Target(kind: $0, name: nil) } }
    guard found.count == 1 else { return [] }
    return rest.compactMap { $0 }.map { Target(kind: found[0], name: $0) }
  }
}
