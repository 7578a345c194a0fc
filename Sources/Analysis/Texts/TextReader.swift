/// Reads one format of the texts that objects carry, beside YAML and JSON.
///
/// A new format is a case of `TextFormat`, a type of its own and a line in `TextReaders.all`.
protocol TextReader: Sendable {
  associatedtype Content: Sendable
  /// What messages call it: `TOML`.
  static var name: String { get }
  static var format: TextFormat { get }
  /// Reads a text whatever it is, in time and memory that grow with its length.
  static func read(_ text: String) -> TextReading<Content>
}
