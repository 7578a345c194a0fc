import CLibYAML
import Findings

/// Scalars and the tags of all nodes.
extension TreeBuilder {
  mutating func scalar() throws(Stop) -> Node {
    let scalar = reader.event.data.scalar
    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style = ScalarStyle(scalar.style)
    var type = style == .plain ? CoreSchema.type(of: value) : .string
    if let tag = scalar.tag { type = try self.type(tag: String(cString: tag), value, type) }
    let text = String(decoding: value, as: UTF8.self)
    if type == .integer, value.count > 18, !CanonicalNumber.isReadable(text) {
      try report(.integerTooLarge(place(), text))
    }
    return Node(.scalar(text, type), mark: mark(), style: style)
  }

  /// The type that a tag asks for; the text must be of it.
  private mutating func type(
    tag: String, _ value: UnsafeBufferPointer<UInt8>, _ plainType: ScalarType
  ) throws(Stop) -> ScalarType {
    if tag == nonSpecificTag { return .string }
    let resolved = CoreSchema.type(of: value)
    let (wanted, article): (ScalarType, String)
    switch tag.dropCorePrefix() {
    case "str": return .string
    case "null": (wanted, article) = (.null, "null")
    case "bool": (wanted, article) = (.boolean, "a boolean")
    case "int": (wanted, article) = (.integer, "an integer")
    case "float": (wanted, article) = (.float, "a number")
    case "map", "seq":
      try report(.wrongTag(place(), tag, found: "a scalar"))
      return plainType
    default:
      try report(.unknownTag(place(), tag))
      return plainType
    }
    guard resolved == wanted || (wanted == .float && resolved == .integer) else {
      let text = String(decoding: value, as: UTF8.self)
      let found = Node.string(text).kindName
      try report(.wrongTag(place(), tag, found: found, expected: article))
      return plainType
    }
    return wanted
  }

  mutating func checkTag(
    _ tag: UnsafeMutablePointer<UInt8>?, of found: String, is wanted: Substring
  ) throws(Stop) {
    guard let tag else { return }
    let text = String(cString: tag)
    if text == nonSpecificTag { return }
    switch text.dropCorePrefix() {
    case .some(wanted): return
    case "str", "null", "bool", "int", "float", "map", "seq":
      try report(.wrongTag(place(), text, found: found))
    default: try report(.unknownTag(place(), text))
    }
  }
}

/// The tag `!`, which keeps a value from being resolved.
///
/// Source: YAML 1.2.2, section 6.9.1.
private let nonSpecificTag = "!"

extension ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension String {
  /// What follows the prefix of YAML's own tags; nil for other tags.
  fileprivate func dropCorePrefix() -> Substring? {
    let prefix = "tag:yaml.org,2002:"
    return hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
