package import Findings

/// JSON text to nodes that know their place.
///
/// Strict: no comments, no trailing commas, one value. Twice the speed of the YAML parser on texts of
/// machines, such as dashboards. Source: RFC 8259.
package enum JSONParser {
  /// Parses a text.
  ///
  /// - Parameters:
  ///   - file: The text; findings print its path.
  ///   - options: Limits and the marks of the nodes.
  /// - Returns: The value, nil after an error; every finding has a place in the text.
  package static func parse(
    _ file: SourceFile, options: ParserOptions = .standard
  ) -> (node: Node?, findings: [Finding]) {
    guard file.bytes.count <= options.limits.bytes else {
      let place = Place(file: file.path, line: 1, column: 1)
      return (nil, [.json("text of \(file.bytes.count) bytes is too long", place)])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      guard String(validating: bytes, as: UTF8.self) != nil else {
        return (nil, [.json("expected UTF-8", Place(file: file.path, line: 1, column: 1))])
      }
      var reader = JSONReader(bytes, path: file.path, options: options)
      do throws(JSONReader.Stop) {
        let node = try reader.document()
        return (node, reader.findings)
      } catch {
        return (nil, reader.findings + [error.finding])
      }
    }
  }
}

extension Finding {
  static func json(_ message: String, _ place: Place) -> Finding {
    Finding(id: "json-syntax", place: place, message: message)
  }
}
