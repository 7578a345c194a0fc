/// One line of what a program exposes.
struct ExposedSeries: Hashable {
  var name: String
  /// Names of its labels.
  var labels: Set<String>

  /// Source: Prometheus documentation, "Exposition formats", text.
  static func all(in text: String) -> Set<ExposedSeries> {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    return Set(lines.map(ExposedSeries.init))
  }

  private init(_ line: Substring) {
    name = String(line.prefix { $0 != "{" && $0 != " " })
    labels = []
    var rest = line.dropFirst(name.count)
    guard rest.first == "{" else { return }
    rest = rest.dropFirst()
    while let end = rest.firstIndex(of: "="), rest.first != "}" {
      labels.insert(String(rest[..<end].drop { $0 == "," || $0 == " " }))
      rest = rest[end...].dropFirst(2)
      while let character = rest.first, character != "\"" {
        rest = rest.dropFirst(character == "\\" ? 2 : 1)
      }
      rest = rest.dropFirst()
    }
  }
}
