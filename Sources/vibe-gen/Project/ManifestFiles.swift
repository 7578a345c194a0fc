import Glibc
import Rendering
import YAML

/// Manifests that the command line names.
enum ManifestFiles {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The files, and those in and below the folders, each folder in the order of its names.
  static func read(_ inputs: [String]) throws(DiskError) -> [SourceFile] {
    var files: [SourceFile] = []
    for input in inputs {
      if input == "-" {
        var bytes: [UInt8] = []
        let failure = Disk.readAll(STDIN_FILENO, into: &bytes)
        guard failure == 0 else { throw DiskError(.cannotRead, "standard input", cause: failure) }
        files.append(SourceFile(path: "<stdin>", bytes: bytes))
      } else if try Disk.kind(of: input) == .directory {
        try collect(input.hasSuffix("/") ? String(input.dropLast()) : input, into: &files)
      } else {
        files.append(SourceFile(path: input, bytes: try Disk.read(input)))
      }
    }
    return files
  }

  /// Hidden folders hold no manifests: `.git`, `.github`.
  private static func collect(_ folder: String, into files: inout [SourceFile]) throws(DiskError) {
    for name in try Disk.names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      switch try Disk.kind(of: path) {
      case .directory: try collect(path, into: &files)
      case .file, .symbolicLink:
        guard isManifest(name) else { continue }
        files.append(SourceFile(path: path, bytes: try Disk.read(path)))
      case .other, nil: continue
      }
    }
  }

  private static func isManifest(_ name: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }
}
