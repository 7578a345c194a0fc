package import Findings
package import YAML

/// A text with places to fill, written `{{name}}`.
///
/// There are no conditions, no loops and no defaults: a template that needs them is a job for
/// Swift. A placeholder that nothing fills, a value that no placeholder takes and an opening without
/// an end are findings, so that a typing error never reaches a cluster.
package struct Template: Sendable {
  private let file: SourceFile
  /// Read once: a runbook's template is filled for each alert.
  private let lines: [[Piece]]

  package init(_ file: SourceFile) {
    self.file = file
    lines = file.bytes.split(separator: newline, omittingEmptySubsequences: false)
      .map(Self.pieces)
  }

  /// The text with every placeholder replaced; values are taken as they are, never searched again.
  ///
  /// Returns an empty text when there is a finding.
  package func filled(
    with values: KeyValuePairs<String, String>, findings: inout [Finding]
  ) -> String {
    var found: [Finding] = []
    var used: Set<String> = []
    var text: [UInt8] = []
    text.reserveCapacity(file.bytes.count + file.bytes.count / 8)
    for (lineIndex, line) in lines.enumerated() {
      if lineIndex > 0 { text.append(newline) }
      for piece in line {
        switch piece {
        case .text(let bytes): text += bytes
        case .unfinished(let column):
          found.append(.placeholderUnfinished(place(lineIndex, column, 2)))
        case .placeholder(let name, let column):
          used.insert(name)
          if let value = values.first(where: { $0.key == name })?.value {
            text += value.utf8
          } else {
            let length = name.unicodeScalars.count + 4
            found.append(.placeholderUnknown(name, place(lineIndex, column, length), known: values))
          }
        }
      }
    }
    for (name, _) in values where !used.contains(name) {
      found.append(.valueUnused(name, place(0, 1, 1)))
    }
    findings += found
    return found.isEmpty ? String(decoding: text, as: UTF8.self) : ""
  }

  private enum Piece: Sendable {
    case text(ArraySlice<UInt8>)
    /// Columns count Unicode scalars from 1.
    case placeholder(String, column: Int)
    case unfinished(column: Int)
  }

  private static func pieces(of line: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let start = firstPair(opening, in: rest) {
      pieces.append(.text(rest[..<start]))
      let column = String(decoding: line[..<start], as: UTF8.self).unicodeScalars.count + 1
      rest = rest[(start + 2)...]
      guard let end = firstPair(closing, in: rest) else {
        return pieces + [.unfinished(column: column)]
      }
      pieces.append(.placeholder(String(decoding: rest[..<end], as: UTF8.self), column: column))
      rest = rest[(end + 2)...]
    }
    return pieces + [.text(rest)]
  }

  private func place(_ lineIndex: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: file.path, line: lineIndex + 1, column: column, length: length)
  }
}

private let newline = UInt8(ascii: "\n")
private let opening = UInt8(ascii: "{")
private let closing = UInt8(ascii: "}")

/// Index of the first of two equal bytes in a row.
private func firstPair(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
  bytes.indices.dropLast().first { bytes[$0] == byte && bytes[$0 + 1] == byte }
}

extension Finding {
  fileprivate static func placeholderUnknown(
    _ name: String, _ place: Place, known: KeyValuePairs<String, String>
  ) -> Finding {
    let names = known.map(\.key).joined(separator: ", ")
    return Finding(
      id: "template-placeholder-unknown", place: place,
      message: "found the placeholder '\(name)' that nothing fills",
      hint: names.isEmpty
        ? "this template has no placeholders" : "the values of this template are \(names)")
  }

  fileprivate static func placeholderUnfinished(_ place: Place) -> Finding {
    Finding(
      id: "template-placeholder-unfinished", place: place,
      message: "found '{{' without '}}' on the same line", hint: "end the placeholder with '}}'")
  }

  fileprivate static func valueUnused(_ name: String, _ place: Place) -> Finding {
    Finding(
      id: "template-value-unused", place: place,
      message: "found no placeholder '\(name)', expected one for the value of that name",
      hint: "put {{\(name)}} where the value belongs")
  }
}
