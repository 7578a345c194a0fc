/// The keys that a Go template takes from its data.
enum TemplateKeys {
  /// Names in `{{ .name }}` and `{{ index . "name" }}`, with filters after them.
  static func names(in template: String) -> [String] {
    var names: [String] = []
    var rest = template[...]
    while let start = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: start)...]
      guard rest.hasPrefix("{"), let end = rest.firstIndex(of: "}") else { continue }
      let words = rest[..<end].split { " {|".contains($0) }.filter { $0 != "-" }
      rest = rest[end...]
      guard let first = words.first else { continue }
      if first.hasPrefix("."), first.count > 1 {
        names.append(String(first.dropFirst()))
      } else if first == "index", words.count > 2, words[1] == "." {
        names.append(words[2].filter { $0 != "\"" })
      }
    }
    return names
  }
}
