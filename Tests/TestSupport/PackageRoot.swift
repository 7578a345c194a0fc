import Foundation

/// Folders of the package, found from the place of this file: tests run from anywhere.
package enum PackageRoot {
  package static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The absolute path of something in the package: `PackageRoot.path(of: "environments")`.
  package static func path(of relative: String) -> String { path + "/" + relative }

  /// The bytes of a file of the package.
  package static func bytes(of relative: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: path(of: relative))))
  }

  /// The text of a file of the package.
  package static func text(of relative: String) throws -> String {
    String(decoding: try bytes(of: relative), as: UTF8.self)
  }

  /// The Python of the test environment that `make test` sets up; a test that needs it fails when
  /// it is absent.
  package static let pythonInterpreter = path(of: ".venv/bin/python3")
}
