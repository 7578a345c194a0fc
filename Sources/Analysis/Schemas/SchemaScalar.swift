import Findings
import Scalars
import YAML

/// Compares single values with what their fields take.
enum SchemaScalar {
  struct Fault {
    var message: String
    var hint: String?
    /// A number or boolean that quotes would make right.
    var isUnquotedText = false
    /// The type is right, the text or the number is not.
    var isForm = false
  }

  /// What is wrong with a value that is not null; nil: nothing.
  static func fault(_ node: Node, _ type: SchemaType) -> Fault? {
    switch type {
    case .text(let range): return text(node, range)
    case .choice(let values): return choice(node, values)
    case .boolean: return isBoolean(node) ? nil : expected("true or false", node, booleanHint(node))
    case .integer(let bits, let range): return integer(node, bits, range)
    case .number(let range): return number(node, range)
    case .quantity: return quantity(node)
    case .integerOrText:
      return node.string != nil || isInteger(node) ? nil : expected("an integer or text", node)
    case .time:
      guard let text = node.string else { return expected("a time", node) }
      var fault = expected("a time such as 2026-01-31T10:00:00Z", node)
      fault.isForm = true
      return isTime(text) ? nil : fault
    case .bytes:
      return node.string == nil ? expected("base64 text", node) : nil
    case .any, .object, .list, .map, .definition: return nil
    }
  }

  private static func expected(_ what: String, _ node: Node, _ hint: String? = nil) -> Fault {
    Fault(message: "expected \(what), found \(node.kindName)", hint: hint)
  }

  // MARK: Text

  private static func text(_ node: Node, _ range: SchemaRange) -> Fault? {
    guard let text = node.string else {
      guard let written = node.scalarText else { return expected("text", node) }
      return Fault(
        message: "expected text, found \(node.kindName)", hint: "write \"\(written)\"",
        isUnquotedText: true)
    }
    let count = text.unicodeScalars.count
    guard !range.contains(count) else { return nil }
    return Fault(message: "expected \(range.text) characters, found \(count)", isForm: true)
  }

  private static func choice(_ node: Node, _ values: [String]) -> Fault? {
    guard let text = node.string ?? node.scalarText else { return expected("text", node) }
    // An empty text is replaced by the default, like none.
    if text.isEmpty || values.contains(text) { return nil }
    let list = values.joined(separator: ", ")
    return Fault(
      message: "expected \(values.count > 1 ? "one of " : "")\(list), found \(node.kindName)",
      hint: NearestName.of(text, in: values).map { "write \($0)" }, isForm: node.string != nil)
  }

  // MARK: Numbers

  private static func isBoolean(_ node: Node) -> Bool {
    if node.boolean != nil { return true }
    // kubectl reads YAML 1.1, where these are booleans; yaml-norway tells of them.
    return node.style == .plain && node.mark != .none
      && node.string.map { ["yes", "no", "on", "off", "y", "n"].contains($0.lowercased()) } ?? false
  }

  private static func booleanHint(_ node: Node) -> String? {
    guard let text = node.string?.lowercased(), ["true", "false"].contains(text) else { return nil }
    return "write \(text) without quotes"
  }

  private static func integer(_ node: Node, _ bits: Int, _ range: SchemaRange) -> Fault? {
    guard isInteger(node) else {
      let digits = node.string.flatMap { Int($0) }
      return expected("an integer", node, digits.map { "write \($0) without quotes" })
    }
    guard let value = node.integer ?? node.double.flatMap({ Int(exactly: $0) }) else {
      return expected("an integer of \(bits) bits", node)
    }
    if bits == 32, Int32(exactly: value) == nil {
      return expected("an integer of 32 bits, at most \(Int32.max)", node)
    }
    guard !range.contains(value) else { return nil }
    return Fault(message: "expected \(range.text), found \(value)", isForm: true)
  }

  private static func isInteger(_ node: Node) -> Bool {
    switch node.content {
    case .scalar(_, .integer): true
    case .scalar(_, .float): node.double.map { $0 == $0.rounded() && $0.isFinite } ?? false
    default: false
    }
  }

  private static func number(_ node: Node, _ range: SchemaRange) -> Fault? {
    guard let value = node.double else { return expected("a number", node) }
    let isInside =
      (range.least.map { Double($0) <= value } ?? true)
      && (range.most.map { value <= Double($0) } ?? true)
    return isInside ? nil : Fault(message: "expected \(range.text), found \(value)", hint: nil)
  }

  private static func quantity(_ node: Node) -> Fault? {
    switch node.content {
    case .scalar(_, .integer), .scalar(_, .float): return nil
    case .scalar(let text, .string):
      guard let reason = NameSyntax.fault(Quantity.self, text) else { return nil }
      return Fault(message: reason, hint: quantityHint(text), isForm: true)
    default: return expected("an amount such as 500m or 1Gi", node)
    }
  }

  /// Units that people write and the API does not have.
  private static func quantityHint(_ text: String) -> String? {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard !digits.isEmpty else { return nil }
    let unit = text.dropFirst(digits.count).filter { $0 != " " }
    let meant: [String: String] = [
      "gb": "G", "gib": "Gi", "mb": "M", "mib": "Mi", "kb": "k", "kib": "Ki", "tb": "T",
      "tib": "Ti", "g": "G", "gi": "Gi", "mi": "Mi", "ki": "Ki", "k": "k", "b": "", "ti": "Ti",
      "cpu": "", "core": "", "cores": "", "millicores": "m", "mcpu": "m",
    ]
    return meant[unit.lowercased()].map { "write \(digits)\($0)" }
  }

  // MARK: Times

  /// Source: RFC 3339, section 5.6.
  private static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20 else { return false }
    let shape = Array("0000-00-00T00:00:00".utf8)
    for (index, byte) in shape.enumerated() {
      let found = bytes[index]
      let fits =
        byte == UInt8(ascii: "0")
        ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(found)
        : found == byte || byte == UInt8(ascii: "T") && found == UInt8(ascii: "t")
      if !fits { return false }
    }
    let zone = text.dropFirst(19).drop { $0 == "." || ("0"..."9").contains($0) }
    return zone == "Z" || zone == "z" || zone.utf8.count == 6 && "+-".contains(zone.first ?? "0")
  }
}
