/// Words that name an environment inside of other names.
enum EnvironmentName {
  /// What a word stands for: `prod` for production; nil when it names no environment.
  static func of(_ word: String) -> String? { known[word.lowercased()] }

  /// The environment that a name has at one of its ends: `shop-staging`.
  static func inside(_ name: String) -> String? {
    let words = name.split { $0 == "-" || $0 == "." || $0 == "_" || $0 == "/" }.map(String.init)
    guard words.count > 1 else { return of(name) }
    return [words.last, words.first].lazy.compactMap { $0.flatMap(of) }.first
  }

  /// A name without the environment in it: `shop` for `shop-staging`.
  static func without(_ name: String) -> String {
    name.split(separator: "-").filter { word in
      // `configmap-production.yaml` has more behind the word.
      of(String(word.prefix { $0 != "." })) == nil
    }.joined(separator: "-")
  }

  private static let known = [
    "production": "production", "prod": "production", "prd": "production", "live": "production",
    "staging": "staging", "stage": "staging", "stg": "staging", "preprod": "staging",
    "test": "test", "testing": "test", "qa": "test", "uat": "test",
    "development": "development", "dev": "development",
  ]
}
