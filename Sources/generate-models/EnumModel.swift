/// A closed set of texts that becomes a Swift enum.
struct EnumModel {
  var name: String
  /// Raw values in the order of the source.
  var values: [String]
  /// Folder below Generated: that of the first struct with such a field.
  var folder = ""
}
