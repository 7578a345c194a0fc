import Glibc
import Rendering
import YAML

/// Manifests that the command line names.
enum ManifestFiles {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The files, and those in and below the folders, each folder in the order of its names.
  static func read(_ inputs: [String]) throws(DiskError) -> [SourceFile] {
    try read(inputs, where: isManifest)
  }

  /// Runbooks and scripts in and below the folders.
  static func documents(_ inputs: [String]) throws(DiskError) -> [SourceFile] {
    var folders: [String] = []
    for input in inputs where input != "-" {
      if try Disk.kind(of: input) == .directory { folders.append(input) }
    }
    return try read(folders) { [".md", ".sh"].contains(where: $0.hasSuffix) }
  }

  private static func read(
    _ inputs: [String], where isWanted: (String) -> Bool
  ) throws(DiskError) -> [SourceFile] {
    var files: [SourceFile] = []
    for input in inputs {
      if input == "-" {
        var bytes: [UInt8] = []
        let failure = Disk.readAll(STDIN_FILENO, into: &bytes)
        guard failure == 0 else { throw DiskError(.cannotRead, "standard input", cause: failure) }
        files.append(SourceFile(path: "<stdin>", bytes: bytes))
      } else if try Disk.kind(of: input) == .directory {
        let folder = input.hasSuffix("/") ? String(input.dropLast()) : input
        try collect(folder, into: &files, where: isWanted)
      } else {
        files.append(SourceFile(path: input, bytes: try Disk.read(input)))
      }
    }
    return files
  }

  /// Hidden folders hold no manifests: `.git`, `.github`.
  private static func collect(
    _ folder: String, into files: inout [SourceFile], where isWanted: (String) -> Bool
  ) throws(DiskError) {
    for name in try Disk.names(in: folder) where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      switch try Disk.kind(of: path) {
      case .directory: try collect(path, into: &files, where: isWanted)
      case .file, .symbolicLink:
        guard isWanted(name) else { continue }
        files.append(SourceFile(path: path, bytes: try Disk.read(path)))
      case .other, nil: continue
      }
    }
  }

  static func isManifest(_ name: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }
}
