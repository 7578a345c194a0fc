/// The key of a label or an annotation: `app.kubernetes.io/name`.
///
/// Source: Kubernetes documentation, "Labels and Selectors", syntax and character set.
package struct LabelKey: ScalarValue, Comparable {
  package let description: String

  package init(parsing text: String) throws(ScalarError) {
    var name = Substring(text)
    if let slash = text.firstIndex(of: "/") {
      let prefix = String(text[..<slash])
      do {
        _ = try DNSName(parsing: prefix)
      } catch {
        throw ScalarError("prefix of the key '\(text)': \(error.message)")
      }
      name = text[text.index(after: slash)...]
    }
    if let reason = LabelValue.fault(in: name) {
      throw ScalarError("name of the key '\(text)': \(reason)")
    }
    if name.isEmpty {
      throw .found(text, expected: "a key with a name of 1 to 63 characters")
    }
    description = text
  }

  package static func < (left: LabelKey, right: LabelKey) -> Bool {
    left.description < right.description
  }
}
