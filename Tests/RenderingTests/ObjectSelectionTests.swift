import Rendering
import Testing

@Suite struct ObjectSelectionTests {
  @Test(
    "Kind/name matches in any case of the kind", arguments: ["Deployment/web", "deployment/web"])
  func matches(text: String) throws {
    let selection = try #require(ObjectSelection(text))
    #expect(selection.matches(Toy.deployment(replicas: 1)))
    #expect(!selection.matches(Toy.service))
  }

  @Test("anything else is no selection", arguments: ["web", "/web", "Deployment/", "a/b/c", ""])
  func rejected(text: String) {
    #expect(ObjectSelection(text) == nil)
  }
}
