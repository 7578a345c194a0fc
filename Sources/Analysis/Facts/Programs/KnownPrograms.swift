import Scalars

/// The programs that the checks know by themselves.
package enum KnownPrograms {
  package static let all: [ProgramFacts] =
    [ServerProgramFacts.facts] + DatabasePrograms.all + MonitoringPrograms.all + WebPrograms.all

  /// The program of an image; mirrors in other registries count, other builds (bitnami) do not.
  package static func of(image: String?, in programs: [ProgramFacts]) -> ProgramFacts? {
    guard let image, let reference = try? ImageReference(parsing: image) else { return nil }
    let path = reference.repository
    let builder = path.split(separator: "/").first { builders.contains(String($0)) }
    return programs.first { program in
      program.images.contains { name in
        let isName = path == name || path.hasSuffix("/" + name)
        return isName && (builder == nil || name.contains("/"))
      }
    }
  }

  /// Images of these have names of programs, and entry points of their own.
  private static let builders: Set<String> = [
    "bitnami", "bitnamilegacy", "chainguard", "rapidfort", "ironbank", "rancher", "percona",
    "linuxserver",
  ]
}
