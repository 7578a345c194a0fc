import Contract
import Testing

@Suite struct SecretKeyTests {
  @Test("names are valid keys of a Secret", arguments: SecretKey.allCases)
  func names(key: SecretKey) {
    #expect(key.rawValue.wholeMatch(of: /[-._a-zA-Z0-9]+/) != nil)
  }

  @Test("random values carry 128 bits or more and need no escaping", arguments: SecretKey.allCases)
  func strength(key: SecretKey) {
    guard case .random(let alphabet, let length) = key.source else { return }
    let perCharacter = alphabet == .hexadecimal ? 4 : 5
    #expect(length * perCharacter >= 128)
    #expect(alphabet.characters.wholeMatch(of: /[A-Za-z0-9]+/) != nil)
    #expect(Set(alphabet.characters).count == alphabet.characters.count)
  }

  @Test("each database role has its own password")
  func passwords() {
    let keys = Set(DatabaseRole.allCases.map(\.passwordKey))
    #expect(keys.count == DatabaseRole.allCases.count)
  }
}
