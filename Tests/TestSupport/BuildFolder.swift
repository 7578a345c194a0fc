import Foundation

/// Where the package's products and modules were built: beside the running test program.
package enum BuildFolder {
  package static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// The absolute path of a program of the package, which the test target must depend on.
  package static func program(_ name: String) -> String { path + "/" + name }

  /// Compiles a snippet no further than to types, as a source of this package.
  ///
  /// - Parameter source: Swift that imports modules of the package.
  /// - Returns: How the compiler ended; its errors name the lines of `snippet.swift`.
  /// - Throws: If the compiler cannot be started.
  package static func typecheck(_ source: String) throws -> ProgramRun {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(source, to: "snippet.swift")
    return try run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-package-name", try packageName(),
        "-I", path + "/Modules", "-I", PackageRoot.path(of: "Sources/CLibYAML"),
        scratch.path + "/snippet.swift",
      ])
  }

  /// The name that modules of one package know each other by, as the build gave it.
  private static func packageName() throws -> String {
    let description = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/description.json")),
      as: UTF8.self)
    let parts = description.components(separatedBy: "\"-package-name\"")
    guard parts.count > 1, let name = parts[1].split(separator: "\"").dropFirst().first else {
      throw GoldenFailure(description: "\(path)/description.json names no package")
    }
    return String(name)
  }
}
