package import Findings

/// What the parser made of a file.
///
/// After a finding that leaves the structure clear (a duplicate key, an unknown tag), the document
/// is here all the same, so that a decoder can report more; after a syntax error, only the documents
/// before it are.
package struct ParsedStream: Sendable {
  package var documents: [Node]
  /// In the order of the file.
  package var findings: [Finding]
}
