import Glibc
import Prometheus
import Rendering
import YAML

/// Finds and reads the rule files that a test file names: paths or patterns from its folder.
final class RuleFileFinder {
  private let folder: String
  private(set) var found: [SourceFile] = []
  private var failure: DiskError?

  init(testFile: String) {
    folder = testFile.lastIndex(of: "/").map { String(testFile[...$0]) } ?? ""
  }

  /// Runs what asks for rule files, and throws if one of them could not be read.
  func gathering<Result>(
    _ run: (RuleTestRunner.RuleFileReader) -> Result
  ) throws(DiskError) -> Result {
    let result = run { self.files($0) }
    if let failure { throw failure }
    return result
  }

  private func files(_ pattern: String) -> [SourceFile] {
    let path = pattern.hasPrefix("/") ? pattern : folder + pattern
    var files: [SourceFile] = []
    for path in RuleFileFinder.matches(path) {
      do throws(DiskError) {
        files.append(SourceFile(path: path, bytes: try Disk.read(path)))
      } catch {
        failure = failure ?? error
      }
    }
    found += files
    return files
  }

  /// Paths that a pattern matches, in the order of their names.
  private static func matches(_ pattern: String) -> [String] {
    guard pattern.contains(where: { "*?[\\".contains($0) }) else {
      return access(pattern, F_OK) == 0 ? [pattern] : []
    }
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }
}
