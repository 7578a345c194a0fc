import Findings
import TestSupport
import Testing

@testable import YAML

/// Whatever the bytes are, the parser ends soon, with nodes or with findings that have a place.
@Suite struct HostileInputTests {
  private static let seeds = [
    "server:\n  image: 'web'\n  ports: [80, 443]\n  script: |\n    hello\n", "a: &x [1, {b: *x}]\n",
    "%YAML 1.2\n---\n? key\n: \"va\\u00e9lue\"\n...\n--- >-\n folded\n text\n", "- !!str 1\n- ~\n",
    "\u{FEFF}é: 😀 # comment\n<<: {a: 1}\n",
  ]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changed bytes never crash the parser`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      var bytes = Array(generator.pick(Self.seeds).utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.insert(generator.pick(Array("[]{}:-,&*!|>'\"#%@\t\n ?<\\".utf8)), at: index)
        case 2: bytes.insert(contentsOf: bytes[index...].prefix(9), at: index)
        default: if bytes.count > 1 { bytes.remove(at: index) }
        }
      }
      let stream = Parser.parse(SourceFile(path: "test.yaml", bytes: bytes))
      for finding in stream.findings {
        #expect((finding.place?.line ?? 0) > 0 && (finding.place?.column ?? 0) > 0)
        #expect(!finding.message.contains("\n"))
      }
      for document in stream.documents where stream.findings.isEmpty {
        let again = Parser.parse(SourceFile(path: "again.yaml", text: Emitter.text(document)))
        #expect(again.documents == [document] && again.findings == [])
      }
    }
  }

  private static let size = 200_000

  // The limit only ends what would hang: quadratic work on these takes minutes.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("open brackets", String(repeating: "[", count: size)),
      ("open braces", String(repeating: "{", count: size)),
      ("braces as keys", String(repeating: "{? ", count: size)),
      ("dashes", String(repeating: "- ", count: size)),
      ("question marks", String(repeating: "? ", count: size)),
      ("anchors", String(repeating: "&a ", count: size)),
      ("tags", String(repeating: "!a ", count: size)),
      ("one long text", String(repeating: "a", count: size)),
      ("one long key", String(repeating: "a", count: size) + ": 1"),
      ("one long anchor", "&" + String(repeating: "a", count: size) + " 1"),
      ("one long number", "0x" + String(repeating: "F", count: size)),
      ("one long decimal", String(repeating: "9", count: size)),
      ("line breaks", String(repeating: "\n", count: size)),
      ("quotes", String(repeating: "\"\" ", count: size)),
      ("commas", "[" + String(repeating: ",", count: size)),
      ("colons", String(repeating: "a: ", count: size)),
      ("documents", String(repeating: "---\n", count: size)),
      ("comments", String(repeating: "#\n", count: size)),
      ("ever deeper", (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
      ("the same key", String(repeating: "a: 1\n", count: size)),
      ("many keys", (0..<20_000).map { "k\($0): 1\n" }.joined()),
      ("many aliases", "a: &a [1, 2]\nb:\n" + String(repeating: "- *a\n", count: size)),
    ])
  func `a large hostile text is read to its end or refused`(name: String, text: String) {
    let stream = Parser.parse(SourceFile(path: "test.yaml", text: text))
    #expect(stream.findings.count <= ParserLimits.standard.findings)
  }
}
