import Foundation
import TestSupport
import Testing

@Suite struct SecretsCommandTests {
  /// The value of a key in a manifest.
  private func value(_ key: String, in text: String) -> String? {
    text.split(separator: "\n").first { $0.hasPrefix("  \(key): ") }
      .map { String($0.dropFirst(key.count + 4)).trimmingCharacters(in: ["\""]) }
  }

  @Test("values of the right length and alphabet, in a file for its owner only")
  func values() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen("secrets", "generate", "development", "--to", "secrets.yaml")
    #expect(result.status == 0)
    #expect(result.outputText == "")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: project.root + "/secrets.yaml")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let text = try project.text("secrets.yaml")
    let password = try #require(value("postgres-password", in: text))
    #expect(password.wholeMatch(of: /[A-Za-z0-9]{40}/) != nil)
    #expect(value("jwt-secret", in: text)?.wholeMatch(of: /[A-Za-z0-9]{64}/) != nil)
    #expect(value("encryption-key", in: text)?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    #expect(value("database-url", in: text)?.contains(":\(password)@") == true)
    for key in ["postgres-password", "jwt-secret", "encryption-key"] {
      #expect(!result.errorText.contains(try #require(value(key, in: text))))
    }
  }

  @Test("two runs give different values")
  func fresh() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.vibeGen("secrets", "generate", "development", "--to", "a.yaml")
    try project.vibeGen("secrets", "generate", "development", "--to", "b.yaml")
    #expect(
      value("jwt-secret", in: try project.text("a.yaml"))
        != value("jwt-secret", in: try project.text("b.yaml")))
  }

  @Test("an existing file is never overwritten, nor is a symbolic link followed")
  func existing() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write("mine", to: "secrets.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: project.root + "/link.yaml", withDestinationPath: project.root + "/target.yaml")
    for name in ["secrets.yaml", "link.yaml"] {
      let result = try project.vibeGen("secrets", "generate", "development", "--to", name)
      #expect(result.status == 2)
      #expect(result.errorText.hasPrefix("error: refusing to overwrite \(name)"))
    }
    #expect(try project.text("secrets.yaml") == "mine")
    #expect(!FileManager.default.fileExists(atPath: project.root + "/target.yaml"))
  }

  @Test("a folder under version control is refused, also behind a symbolic link")
  func repository() throws {
    let project = try TestProject(inGit: true)
    defer { project.remove() }
    let outside = try ScratchFolder()
    defer { outside.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: outside.path + "/link", withDestinationPath: project.root + "/templates")
    for path in ["secrets.yaml", "templates/secrets.yaml", outside.path + "/link/secrets.yaml"] {
      let result = try project.vibeGen("secrets", "generate", "development", "--to", path)
      #expect(result.status == 2)
      #expect(result.errorText.contains("under version control"))
    }
    #expect(
      try project.git("status", "--porcelain", "--", "templates/secrets.yaml", "secrets.yaml") == ""
    )
  }

  @Test("what another system gives is named, not invented")
  func supplied() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen("secrets", "generate", "production", "--to", "s.yaml")
    #expect(
      result.errorText.contains(
        "still to fill in: vibe-ensemble-backup-secrets aws-access-key-id: "))
    let text = try project.text("s.yaml")
    #expect(text.contains("#   aws-access-key-id: "))
    #expect(!text.contains(": \"\""))
  }
}
