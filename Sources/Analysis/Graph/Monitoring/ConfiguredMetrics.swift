/// Metrics that the set defines itself: queries of postgres_exporter and CloudNativePG.
///
/// Source: postgres_exporter 0.16 README, "Adding new metrics via a config file"; CloudNativePG
/// documentation, "User defined metrics": a name is that of the query and that of the column, with
/// `cnpg_` before it there.
enum ConfiguredMetrics {
  static func names(in objects: ObjectSet) -> Set<String> {
    var names: Set<String> = []
    for text in objects.texts where text.format == .yaml {
      for (query, definition) in text.root?.entries ?? [] where definition["query"].exists {
        for column in definition["metrics"].items.flatMap(\.entries) {
          names.insert("\(query)_\(column.key)")
          names.insert("cnpg_\(query)_\(column.key)")
        }
      }
    }
    return names
  }
}
