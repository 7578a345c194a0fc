import Foundation

/// Compares text with a file of the folder `Golden/` beside the test, byte for byte.
///
/// With `UPDATE_GOLDEN=1` in the environment, the file is written and the test fails all the same,
/// so that nobody records and passes in one run.
package func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath
) throws {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name).standardizedFileURL
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: file)
    throw GoldenFailure(description: "wrote \(file.path); run again without UPDATE_GOLDEN")
  }
  guard let data = try? Data(contentsOf: file) else {
    throw GoldenFailure(description: "no golden file \(file.path); UPDATE_GOLDEN=1 writes it")
  }
  guard data != Data(actual.utf8) else { return }
  throw GoldenFailure(
    description: "differs from \(file.path)\n"
      + firstDifference(String(decoding: data, as: UTF8.self), actual))
}

/// A text that is not what its golden file says.
package struct GoldenFailure: Error, CustomStringConvertible {
  package var description: String
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  let shown = { (lines: [Substring]) in line < lines.count ? String(lines[line]) : "(end of text)" }
  return "line \(line + 1)\n  expected: \(shown(old))\n  actual:   \(shown(new))"
}
