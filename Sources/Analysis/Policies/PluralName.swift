/// What the path of the API calls a kind: `networkpolicies`.
enum PluralName {
  static func of(_ kind: String) -> String {
    let name = kind.lowercased()
    if name == "endpoints" { return name }
    if name.hasSuffix("s") || name.hasSuffix("x") || name.hasSuffix("ch") { return name + "es" }
    if name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    return name + "s"
  }
}
