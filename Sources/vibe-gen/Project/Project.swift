import Glibc
import Rendering

/// The folder that holds `environments/base.yaml`.
enum Project {
  static let baseFile = "environments/base.yaml"

  /// Makes the project's folder the working folder, so that all paths in messages are relative to it.
  ///
  /// Without `--project` that is the nearest folder here or above. Returns the folder that the program
  /// was started in, `.` when it is the project's.
  static func enter(_ option: String?) throws(Failure) -> String {
    let start = currentFolder()
    let root: String
    if let option { root = option } else { root = try nearest() }
    guard root == "." || chdir(root) == 0 else {
      throw Failure(DiskError(.cannotRead, root, cause: errno))
    }
    guard access(baseFile, F_OK) == 0 else {
      throw .usage(
        id: "no-project", "\(option ?? root) holds no \(baseFile)",
        hint: "name the folder that does with --project")
    }
    return currentFolder() == start ? "." : start
  }

  private static func nearest() throws(Failure) -> String {
    var folder = "."
    for _ in 0..<64 {
      if access("\(folder)/\(baseFile)", F_OK) == 0 { return folder }
      folder = folder == "." ? ".." : folder + "/.."
    }
    throw .usage(
      id: "no-project", "neither this folder nor one above it holds \(baseFile)",
      hint: "run vibe-gen inside a project, or name one with --project")
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
