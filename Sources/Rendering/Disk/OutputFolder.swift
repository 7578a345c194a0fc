/// Reads the files of an environment's folder.
package enum OutputFolder {
  /// All files below a folder, sorted by path; nil when there is no such folder.
  ///
  /// A symbolic link is refused, wherever it points: following it, a later write could leave the
  /// folder.
  package static func read(_ path: String) throws(DiskError) -> [OutputFile]? {
    switch try Disk.kind(of: path) {
    case nil: return nil
    case .directory: break
    case .symbolicLink: throw DiskError(.isSymbolicLink, path)
    case .file, .other: throw DiskError(.isNotDirectory, path)
    }
    var files: [OutputFile] = []
    try collect(path, prefix: "", into: &files)
    return files.sorted { $0.path < $1.path }
  }

  private static func collect(
    _ root: String, prefix: String, into files: inout [OutputFile]
  ) throws(DiskError) {
    for name in try Disk.names(in: prefix.isEmpty ? root : "\(root)/\(prefix)") {
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      switch try Disk.kind(of: "\(root)/\(path)") {
      case nil: continue
      case .directory: try collect(root, prefix: path, into: &files)
      case .file: files.append(OutputFile(path: path, bytes: try Disk.read("\(root)/\(path)")))
      case .symbolicLink: throw DiskError(.isSymbolicLink, "\(root)/\(path)")
      case .other: throw DiskError(.foreignFiles, root, files: [path])
      }
    }
  }
}
