import Kubernetes
import Scalars
import YAML

/// The definitions that the walk over one set asks for, each read when it is first needed.
///
/// Used by one walk at a time, and gone with it.
final class SchemaStore {
  /// Of the cluster, or the nearest one that the table knows.
  let minor: Int
  private let builtIn = SchemaLines(BuiltInSchemas.definitions)
  private let custom = SchemaLines(CustomSchemas.definitions)
  private let builtInKinds = SchemaLines(BuiltInSchemas.kinds)
  private let customKinds = SchemaLines(CustomSchemas.kinds)
  /// By number: lines of the first table, then of the second, then what CRDs of the set say.
  private var definitions: [Int: SchemaDefinition] = [:]
  private var declared: [String: SchemaType] = [:]
  private var found: [String: SchemaKind] = [:]
  private var nextNumber: Int

  init(_ version: KubernetesVersion) {
    let known = SchemaReleases.known
    minor =
      version.major == 1
      ? min(max(version.minor, known.lowerBound), known.upperBound) : known.upperBound
    nextNumber = builtIn.count + custom.count
  }

  subscript(number: Int) -> SchemaDefinition {
    if let definition = definitions[number] { return definition }
    let line = number < builtIn.count ? builtIn[number] : custom[number - builtIn.count]
    let definition = SchemaReader(minor: minor) { self.number(of: $0) }.definition(line)
    definitions[number] = definition
    return definition
  }

  func number(of name: String) -> Int? {
    builtIn.line(of: name) ?? custom.line(of: name).map { $0 + builtIn.count }
  }

  /// Adds a definition that was made otherwise.
  func add(_ definition: SchemaDefinition) -> SchemaType {
    defer { nextNumber += 1 }
    definitions[nextNumber] = definition
    return .definition(nextNumber)
  }

  /// Declares a custom kind.
  func declare(_ apiVersion: String, _ kind: String, _ type: SchemaType) {
    declared["\(apiVersion) \(kind)"] = type
  }

  /// What is known about a kind.
  func kind(_ apiVersion: String, _ kind: String) -> SchemaKind {
    let key = "\(apiVersion) \(kind)"
    if let type = declared[key] { return .declared(type) }
    if let known = found[key] { return known }
    let known = lookUp(apiVersion, kind)
    found[key] = known
    return known
  }

  private func lookUp(_ apiVersion: String, _ kind: String) -> SchemaKind {
    if let entry = Self.entries(of: kind, in: builtInKinds).first(where: {
      $0.apiVersion == apiVersion
    }) {
      if entry.releases.contains(minor), let number = builtIn.line(of: entry.definition) {
        return .builtIn(.definition(number))
      }
      return .otherRelease(entry.releases)
    }
    if let entry = Self.entries(of: kind, in: customKinds).first(where: {
      $0.apiVersion == apiVersion
    }),
      let number = custom.line(of: entry.definition)
    {
      return .known(.definition(number + builtIn.count))
    }
    return .unknown
  }

  /// The versions of the cluster's release that have a built-in kind, such as `apps/v1`.
  func apiVersions(of kind: String) -> [String] {
    Self.entries(of: kind, in: builtInKinds).filter { $0.releases.contains(minor) }.map(
      \.apiVersion)
  }

  /// The built-in kinds of the cluster's release, with their versions.
  func builtIns() -> [(kind: String, apiVersion: String)] {
    (0..<builtInKinds.count).compactMap { line in
      let words = builtInKinds[line].split(separator: " ")
      let entry = Entry(words)
      return entry.releases.contains(minor) ? (String(words[0]), entry.apiVersion) : nil
    }
  }

  private struct Entry {
    var apiVersion: String
    var releases: SchemaReleases
    var definition: String

    init(_ words: [Substring]) {
      let parts = words[1].split(separator: "/")
      let hasReleases = parts.count > 1 && parts[parts.count - 1].contains("-")
      apiVersion = (hasReleases ? parts.dropLast()[...] : parts[...]).joined(separator: "/")
      releases = SchemaReleases(hasReleases ? parts[parts.count - 1] : "-")
      definition = String(words[2])
    }
  }

  private static func entries(of kind: String, in lines: SchemaLines) -> [Entry] {
    var entries: [Entry] = []
    var line = lines.firstLine(notBefore: kind)
    while line < lines.count, lines.starts(line, with: kind) {
      entries.append(Entry(lines[line].split(separator: " ")))
      line += 1
    }
    return entries
  }
}

/// What is known about a version of a kind.
enum SchemaKind: Sendable, Hashable {
  case builtIn(SchemaType)
  /// Built in, but not in the release of the cluster.
  case otherRelease(SchemaReleases)
  /// A definition of the set, or one that was given, has it.
  case declared(SchemaType)
  /// Of another project that the table knows; whether the cluster has it, the set must say.
  case known(SchemaType)
  case unknown
}
