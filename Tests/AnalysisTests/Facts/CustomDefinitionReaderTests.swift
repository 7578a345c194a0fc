import Analysis
import Findings
import Testing
import YAML

@Suite struct CustomDefinitionReaderTests {
  private static let definition = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: widgets.example.com }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Widget, plural: widgets }
      versions:
        - name: v1
          served: true
          storage: true
          schema:
            openAPIV3Schema:
              type: object
              properties: { spec: { type: object } }
        - name: v1alpha1
          served: false
          storage: false
          deprecated: true
          schema: { openAPIV3Schema: { type: object } }
    ---
    apiVersion: v1
    kind: Namespace
    metadata: { name: widgets }

    """

  @Test("a definition is read with its versions and their schemas")
  func read() throws {
    let (definitions, findings) = CustomDefinitionReader.read(
      [SourceFile(path: "crds/widget.yaml", text: Self.definition)])
    #expect(findings == [])
    let widget = try #require(definitions.definition(group: "example.com", kind: "Widget"))
    #expect(widget.plural == "widgets")
    #expect(widget.isNamespaced)
    #expect(widget.versions.map(\.name) == ["v1", "v1alpha1"])
    #expect(widget.versions.map(\.isServed) == [true, false])
    #expect(widget.versions.map(\.isDeprecated) == [false, true])
    #expect(widget.versions[0].schema?["properties"]?["spec"]?["type"]?.string == "object")
    #expect(definitions.groups == ["example.com"])
    #expect(definitions.definition(group: "other.com", kind: "Widget") == nil)
  }

  @Test("what is no definition is named")
  func wrong() {
    let half = CustomDefinitionReader.read(
      [
        SourceFile(
          path: "a.yaml", text: Self.definition.replacing("  group: example.com\n", with: ""))
      ])
    #expect(
      half.findings.map(\.message) == ["expected a text, found nothing"])
    #expect(half.findings.first?.path == "spec.group")
    let none = CustomDefinitionReader.read(
      [SourceFile(path: "a.yaml", text: "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n")])
    #expect(none.findings.map(\.message) == ["a.yaml holds no CustomResourceDefinition"])
  }
}
