/// A container that has a text as a file.
package struct TextMount: Sendable {
  package let pod: PodTemplate
  package let container: ContainerTemplate
  /// Where the file is in the container: `/etc/prometheus/prometheus.yml`.
  package let path: String
  package let isReadOnly: Bool
}
