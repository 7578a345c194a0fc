import Findings
import YAML

/// Base64 that goes on in lines without indentation, as `base64` writes it without `-w0`.
///
/// Source: GNU coreutils 9.1, base64: lines of 76 columns unless told otherwise; RFC 2045, section 6.8.
enum WrappedBase64 {
  /// The finding that says why a file does not parse; nil when this is not the cause.
  static func finding(in file: SourceFile) -> Finding? {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst() {
      let before = lines[index - 1]
      let value = before.lastIndex(of: UInt8(ascii: " ")).map { before[before.index(after: $0)...] }
      let isContinued =
        isBase64(before) && before.count == 76
        || value.map { $0.count == 76 && isBase64($0) } ?? false
      guard isContinued, !line.isEmpty, line.count <= 76, isBase64(line) else { continue }
      return Finding(
        id: Base64LineWrapped.info.id,
        place: Place(file: file.path, line: index + 1, column: 1, length: line.count),
        message: "base64 goes on in a line of its own: it was wrapped at 76 columns",
        hint: Base64LineWrapped.info.mend)
    }
    return nil
  }

  private static func isBase64(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
      }
  }
}
