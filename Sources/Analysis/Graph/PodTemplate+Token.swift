extension PodTemplate {
  /// Whether its containers have a token of the API, mounted by itself or by a projected volume.
  package var hasToken: Bool {
    mountsToken
      || spec["volumes"].items.contains { volume in
        volume[at: "projected", "sources"].items.contains { $0["serviceAccountToken"].exists }
      }
  }
}
