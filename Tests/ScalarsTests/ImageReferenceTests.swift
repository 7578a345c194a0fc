import Scalars
import Testing

@Suite("ImageReference")
struct ImageReferenceTests {
  private static let digest = "sha256:" + String(repeating: "0a", count: 32)

  @Test(
    "has registry, repository, tag and digest",
    arguments: [
      ("postgres", nil, "postgres", nil, nil),
      ("postgres:16-alpine", nil, "postgres", "16-alpine", nil),
      ("prom/prometheus:v2.45.0", nil, "prom/prometheus", "v2.45.0", nil),
      ("ghcr.io/siy/vibe:1.2", "ghcr.io", "siy/vibe", "1.2", nil),
      ("localhost/a", "localhost", "a", nil, nil),
      ("registry:5000/a/b:c", "registry:5000", "a/b", "c", nil),
      ("a@\(digest)", nil, "a", nil, digest), ("a.b/c:d@\(digest)", "a.b", "c", "d", digest),
      ("a/b__c/d-----e", nil, "a/b__c/d-----e", nil, nil),
    ] as [(String, String?, String, String?, String?)])
  func parts(
    text: String, registry: String?, repository: String, tag: String?, digest: String?
  ) throws {
    let image = try ImageReference(parsing: text)
    #expect(image.registry == registry)
    #expect(image.repository == repository)
    #expect(image.tag == tag)
    #expect(image.digest == digest)
    #expect(image.description == text)
  }

  @Test("says when the tag is latest, written or not")
  func latest() {
    #expect(("a" as ImageReference).isImplicitlyLatest)
    #expect(("a" as ImageReference).isLatest)
    #expect(("a:latest" as ImageReference).isLatest)
    #expect(!("a:latest" as ImageReference).isImplicitlyLatest)
    #expect(!("a:1" as ImageReference).isLatest)
    #expect(!ImageReference(stringLiteral: "a:latest@\(Self.digest)").isLatest)
  }

  @Test(
    "says what is wrong with a text",
    arguments: [
      ("Postgres", "found 'Postgres', expected lower-case letters in the repository"),
      (
        "",
        "found '', expected names of a-z, 0-9 with single '.', '_', '__' or '-' inside in the repository"
      ),
      (
        "a//b",
        "found 'a//b', expected names of a-z, 0-9 with single '.', '_', '__' or '-' inside in the repository"
      ),
      ("a:", "found '', expected a tag of 1 to 128 letters, digits, '_', '.' and '-'"),
      ("a:b c", "found 'b c', expected a tag of 1 to 128 letters, digits, '_', '.' and '-'"),
      ("a:-b", "found '-b', expected a tag of 1 to 128 letters, digits, '_', '.' and '-'"),
      (
        "a@sha256:abc",
        "found 'sha256:abc', expected a digest: sha256: and 64 lower-case hexadecimal digits"
      ),
      ("a.b:99999/c", "found '99999', expected a port of the registry, 1 to 65535"),
      ("a_b.c/d", "registry of 'a_b.c/d': found '_' in 'a_b', expected only a-z, 0-9 and '-'"),
    ])
  func refused(text: String, message: String) {
    #expect(refusal(of: text, as: ImageReference.self) == message)
  }
}
