/// A configuration of Prometheus in the set.
package struct PrometheusUse: Sendable {
  package let text: EmbeddedText
  /// The configuration as a tree.
  package let root: Cursor
  /// The pod that runs with it; nil when none mounts it.
  package let pod: PodTemplate?

  package var namespace: String { text.member.namespace }

  /// Seconds between scrapes unless a job says otherwise.
  ///
  /// Source: Prometheus documentation, "Configuration", global: one minute.
  package var scrapeInterval: Double {
    root[at: "global", "scrape_interval"].text.flatMap(DurationText.seconds) ?? 60
  }

  static func all(in objects: ObjectSet) -> [PrometheusUse] {
    objects.texts(.prometheusConfiguration).compactMap { text in
      text.root.map { root in
        PrometheusUse(text: text, root: root, pod: objects.mounts(of: text).first?.pod)
      }
    }
  }
}
