import Kubernetes

extension Derivation {
  /// Which pods of a namespace a selector catches, and why not the others.
  ///
  /// - Parameters:
  ///   - selection: the selector.
  ///   - who: whose it is, for the title.
  ///   - namespace: where it looks.
  ///   - objects: the set.
  /// - Returns: a row for each workload of the namespace.
  static func selection(
    _ selection: LabelSelection, of who: String, in namespace: String, _ objects: ObjectSet
  ) -> Derivation {
    let pods = objects.pods(in: namespace)
    let caught = pods.filter { selection.matches($0.labels) }
    let rows = pods.map { pod -> [String] in
      let failed = selection.failures(of: pod.labels)
      return [
        pod.description, failed.isEmpty && selection.exists ? "selected" : "not selected",
        failed.isEmpty ? selection.description : failed.joined(separator: ", "),
      ]
    }
    let found =
      caught.isEmpty ? "no pod" : caught.map(\.description).joined(separator: " and ")
    return Derivation(
      "\(who) selects \(selection.description) in namespace '\(namespace)'", rows,
      conclusion: "it selects \(found)")
  }
}
