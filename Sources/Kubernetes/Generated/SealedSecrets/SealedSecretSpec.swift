// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: sealed-secrets, main branch, 2026, SealedSecret spec.
package struct SealedSecretSpec: NodeConvertible {
  package var encryptedData: StringMap<String>
  @Boxed package var template: SealedSecretTemplate?
  package var data: String?

  package init(
    encryptedData: StringMap<String>,
    template: SealedSecretTemplate? = nil,
    data: String? = nil
  ) {
    self.encryptedData = encryptedData
    self.template = template
    self.data = data
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("encryptedData", self.encryptedData)
    fields.add("template", self.template)
    fields.add("data", self.data)
    return fields.node
  }
}
