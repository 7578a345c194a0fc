extension ContainerTemplate {
  /// The database that the image is known for: `postgres`; nil when it is none that we know.
  package var database: String? { DatabaseImage.of(self)?.database }
}
