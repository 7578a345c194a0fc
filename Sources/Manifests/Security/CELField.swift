/// A field of an object in the Common Expression Language, with the guards that reading it needs.
///
/// Reading an absent field is an error in CEL, and a policy whose expression fails refuses the
/// object. The guards are made from the path, so that none can be forgotten.
///
/// Source: Common Expression Language specification, "Field Selection", `has()`.
struct CELField {
  /// A variable that always has a value: `container`.
  var root: String
  var path: [String]

  init(_ root: String, _ path: String...) {
    self.root = root
    self.path = path
  }

  /// `container.securityContext.runAsNonRoot`.
  var text: String { ([root] + path).joined(separator: ".") }

  /// True if every field on the way is there: `has(c.a) && has(c.a.b)`.
  var isPresent: String {
    path.indices.map { index in
      "has(\(([root] + path[...index]).joined(separator: ".")))"
    }.joined(separator: " && ")
  }

  var isTrue: String { "(\(isPresent) && \(text))" }

  /// True if the field says no; an absent one says nothing.
  var isFalse: String { "(\(isPresent) && !\(text))" }

  /// The field, or something else where it is absent.
  func value(or fallback: String) -> String { "(\(isPresent) ? \(text) : \(fallback))" }

  /// True if the map has the key.
  func contains(_ key: String) -> String { "(\(isPresent) && \(CEL.string(key)) in \(text))" }
}
