/// A key as YAML compares it: by its code points.
///
/// Swift's strings are equal when they look alike.
struct KeyText: Hashable {
  var text: String

  init(_ text: String) { self.text = text }

  static func == (left: KeyText, right: KeyText) -> Bool { left.text.hasSameBytes(as: right.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
