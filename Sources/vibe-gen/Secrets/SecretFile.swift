import Findings
import Glibc
import Kubernetes
import Rendering
import YAML

/// The file that secret values are written to: new, for its owner only, and in no repository.
enum SecretFile {
  /// The manifests with a comment where somebody else must give a value.
  static func text(_ secrets: [SecretValues.Filled], environment: String) -> [UInt8] {
    var bytes = Array(
      """
      # Secret values of \(environment), made by vibe-gen secrets generate.
      # Apply them with kubectl apply -f; never put this file under version control.

      """.utf8)
    for (index, filled) in secrets.enumerated() {
      if index > 0 { bytes += "---\n".utf8 }
      Emitter.emitDocument(filled.secret.node, into: &bytes)
      if filled.supplied.isEmpty { continue }
      bytes += "# Another system gives these; add them to stringData:\n".utf8
      for (key, what) in filled.supplied { bytes += "#   \(key): \(what)\n".utf8 }
    }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let folder = try folder(of: path)
    if let marker = marker(above: folder) {
      throw .usage(
        id: "versioned-folder",
        "\(path) would stand in a folder under version control (\(marker) is above it)",
        hint: "choose a path outside of every repository")
    }
    // Created with its mode, so that nobody can read it even for a moment.
    try Failure.gathering { try Disk.create(path, bytes, mode: 0o600) }
  }

  /// Absolute, without symbolic links: where the file would really stand.
  private static func folder(of path: String) throws(Failure) -> String {
    let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
    guard let real = realpath(parent ?? ".", nil) else {
      throw Failure(DiskError(.cannotRead, parent ?? ".", cause: errno))
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// What a version control system leaves at the top of a work tree.
  private static let markers = [".git", ".hg", ".svn", ".jj", ".bzr", "_darcs"]

  private static func marker(above folder: String) -> String? {
    var rest = folder[...]
    while true {
      for marker in markers where access("\(rest)/\(marker)", F_OK) == 0 {
        return "\(rest)/\(marker)"
      }
      guard let slash = rest.lastIndex(of: "/") else { return nil }
      rest = rest[..<slash]
    }
  }
}
