/// An endpoint that a job asks for metrics.
package struct ScrapeTarget: Sendable {
  /// The pod behind it; nil where it is not of the set.
  package let pod: PodTemplate?
  /// Nil where the pod declares no port of that name or the address is not known.
  package let port: Int?
  /// The name of the port, of the container or of the Service.
  package let portName: String?
  /// The host as it is written, for a static target.
  package let host: String?
  package let path: String
  /// Labels of its series with the values that are known, after relabeling.
  package let labels: [String: String]
  /// Labels of its series whose values are not known.
  package let openLabels: Set<String>
  /// Whether relabeling depends on what is not known, so that it may be dropped.
  package let isUncertain: Bool
  /// Where a static target is written.
  package let cursor: Cursor?
}
