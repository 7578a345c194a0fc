package import YAML

/// What environment files may say, recorded from the code that decodes them.
package enum EnvironmentSchema {
  /// Every key of the outermost group, with all that is under it.
  package static let fields = FieldReader.fields(of: EnvironmentSpec.self)

  /// The shape at a path of keys; nil where no key may stand.
  package static func shape(at path: [String]) -> FieldShape? {
    var shape = FieldShape.group(fields)
    for key in path {
      switch shape {
      case .group(let fields):
        guard let field = fields.first(where: { $0.key == key }) else { return nil }
        shape = field.shape
      case .map(_, let values, _): shape = values
      case .scalar, .list: return nil
      }
    }
    return shape
  }

  /// The key by which the items of the list at a path merge; nil: an overlay replaces the list.
  static func mergeKey(at path: [String]) -> String? {
    guard case .list(_, _, let key) = shape(at: path) else { return nil }
    return key
  }

  /// JSON Schema 2020-12 of one environment file, base or overlay.
  ///
  /// Which keys must be there is known only after the merge, so nothing is required here; an optional
  /// key may be null in an overlay, which removes it.
  package static var jsonSchema: Node {
    .mapping(
      [
        Node.Entry("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        Node.Entry("title", .string("Environment file of vibe-gen")),
        Node.Entry(
          "description",
          .string(
            "base.yaml or the overlay of one environment. Maps merge by key, a list replaces the"
              + " base's, null removes a key.")),
      ] + FieldShape.group(fields).jsonSchemaEntries())
  }
}
