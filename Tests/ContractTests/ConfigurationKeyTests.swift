import Contract
import Foundation
import Testing

@Suite struct ConfigurationKeyTests {
  @Test("names are dotted lower case and unique")
  func names() {
    for key in ConfigurationKey.allCases {
      #expect(key.name.wholeMatch(of: /[a-z]+(\.[a-z]+)+/) != nil, "\(key.name)")
    }
    #expect(Set(ConfigurationKey.allCases.map(\.name)).count == ConfigurationKey.allCases.count)
  }

  @Test("environment variables are unique and follow from the name")
  func environmentVariables() {
    let variables = ConfigurationKey.allCases.flatMap {
      [$0.environmentVariable] + ($0.fileEnvironmentVariable.map { [$0] } ?? [])
    }
    #expect(Set(variables).count == variables.count)
    #expect(ConfigurationKey.logLevel.environmentVariable == "VIBE_LOG_LEVEL")
    #expect(ConfigurationKey.databaseURL.fileEnvironmentVariable == "VIBE_DATABASE_URL_FILE")
    #expect(ConfigurationKey.logLevel.fileEnvironmentVariable == nil)
  }

  @Test("a default is valid and canonical", arguments: ConfigurationKey.allCases)
  func defaults(key: ConfigurationKey) throws {
    guard let value = key.defaultValue else { return }
    #expect(try key.type.canonical(value) == value, "\(key.name)")
    #expect(!key.isSecret, "\(key.name)")
  }

  @Test("a text describes each key in one sentence", arguments: ConfigurationKey.allCases)
  func documentation(key: ConfigurationKey) {
    #expect(key.documentation.hasSuffix("."))
    #expect(
      key.documentation.first?.isUppercase == true || key.documentation.first?.isNumber == true)
    #expect(!key.documentation.contains("\n"))
  }

  @Test("each secret of the server is used by one key")
  func secrets() {
    let used = ConfigurationKey.allCases.compactMap { key -> SecretKey? in
      guard case .secret(let secret) = key.origin else { return nil }
      return secret
    }
    #expect(Set(used).count == used.count)
    #expect(Set(used) == [.jwtSecret, .encryptionKey, .databaseURL])
  }

  @Test("each declared key is listed")
  func listed() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Contract/Configuration").standardizedFileURL
    let declarations = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .reduce(0) { $0 + $1.matches(of: /static let \w+ = ConfigurationKey\(/).count }
    #expect(declarations == ConfigurationKey.allCases.count)
  }

  @Test("a key is found by its name")
  func named() {
    #expect(ConfigurationKey.named("http.port") == .httpPort)
    #expect(ConfigurationKey.named("http.prot") == nil)
  }
}
