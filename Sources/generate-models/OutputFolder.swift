import Foundation

/// The folder of generated sources.
struct OutputFolder {
  let url: URL

  /// Replaces everything in the folder; files that are right already keep their time.
  func write(_ files: [String: String]) throws {
    for path in try differences(from: files) {
      let file = url.appending(path: path)
      guard let text = files[path] else {
        try FileManager.default.removeItem(at: file)
        continue
      }
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Paths of files that are missing, superfluous or different, in order.
  func differences(from files: [String: String]) throws -> [String] {
    var paths = Set(files.keys)
    let present = FileManager.default.subpaths(atPath: url.path) ?? []
    paths.formUnion(present.filter { $0.hasSuffix(".swift") })
    return try paths.filter { path in
      let file = url.appending(path: path).path
      guard FileManager.default.fileExists(atPath: file) else { return true }
      let found = try Data(contentsOf: URL(filePath: file))
      return files[path].map { Data($0.utf8) } != found
    }.sorted()
  }
}
