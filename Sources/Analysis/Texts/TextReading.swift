/// What a reader made of a text.
struct TextReading<Content: Sendable>: Sendable {
  /// Nil when nothing could be read; what stands before a fault may be there all the same.
  var content: Content?
  /// In the order of the text.
  var faults: [TextFault]

  init(_ content: Content?, faults: [TextFault] = []) {
    self.content = content
    self.faults = faults
  }
}
