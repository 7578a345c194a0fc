// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.target.
package struct ExternalSecretTarget: NodeConvertible {
  package var name: String?
  package var creationPolicy: ExternalSecretCreationPolicy?
  package var deletionPolicy: ExternalSecretDeletionPolicy?
  package var immutable: Bool?
  package var manifest: ExternalSecretManifest?
  @Boxed package var template: ExternalSecretTemplate?

  package init(
    name: String? = nil,
    creationPolicy: ExternalSecretCreationPolicy? = nil,
    deletionPolicy: ExternalSecretDeletionPolicy? = nil,
    immutable: Bool? = nil,
    manifest: ExternalSecretManifest? = nil,
    template: ExternalSecretTemplate? = nil
  ) {
    self.name = name
    self.creationPolicy = creationPolicy
    self.deletionPolicy = deletionPolicy
    self.immutable = immutable
    self.manifest = manifest
    self.template = template
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("name", self.name)
    fields.add("creationPolicy", self.creationPolicy)
    fields.add("deletionPolicy", self.deletionPolicy)
    fields.add("immutable", self.immutable)
    fields.add("manifest", self.manifest)
    fields.add("template", self.template)
    return fields.node
  }
}
