import Kubernetes
import YAML

/// A PostgreSQL server of the set with what it is told.
struct PostgreSQLServer: Sendable {
  /// `StatefulSet shop/db`.
  let description: String
  let namespace: String
  /// Nil where the image does not say it.
  let major: Int?
  /// Parameters of files, arguments and custom resources; those that count.
  private(set) var parameters: [String: Parameter] = [:]
  /// Libraries that it loads when it starts.
  private(set) var preloaded: Set<String> = []
  /// SQL that runs in it.
  private(set) var scripts: [Script] = []
  /// Its image or operator loads what is needed, or nobody can tell.
  private(set) var preloadsUnseen = false

  struct Parameter: Sendable {
    var value: String
    var place: SettingPlace
  }

  struct Script: Sendable {
    var statements: [SQLStatement]
    var place: @Sendable (_ line: Int, _ column: Int) -> SettingPlace
  }
}

extension ObjectSet {
  var postgresServers: [PostgreSQLServer] {
    let containers = containerUses.compactMap { use -> PostgreSQLServer? in
      guard use.program?.name == "PostgreSQL", use.runsOwnProgram, !use.container.isInit,
        !use.pod.kind.runsToCompletion
      else { return nil }
      return PostgreSQLServer(use, in: self)
    }
    let clusters = members("Cluster").filter { $0.identity.group == "postgresql.cnpg.io" }
    return containers + clusters.map(PostgreSQLServer.init(cluster:))
  }
}

extension PostgreSQLServer {
  fileprivate init(_ use: ContainerUse, in objects: ObjectSet) {
    description = use.description
    namespace = use.pod.namespace
    major = use.container.image.flatMap { KnownImage($0)?.major ?? Self.major($0) }
    let image = use.container.image ?? ""
    preloadsUnseen = use.program?.images.contains { $0.contains("bitnami") } == true
    for (text, path) in objects.files(of: use) {
      switch text.format {
      case .postgresConfiguration:
        for setting in TextSettings.of(text) {
          parameters[setting.name] = Parameter(value: setting.value, place: setting.place)
        }
      case .sql: add(text)
      case .shell where path.contains("initdb.d"): addExtensions(text)
      default: break
      }
    }
    let words = ArgumentWords(use.container).words
    for (index, word) in words.enumerated() {
      var text = word.text[...]
      if text == "-c", index + 1 < words.count {
        text = words[index + 1].text[...]
      } else if text.hasPrefix("-c") || text.hasPrefix("--") {
        text = text.dropFirst(2)
      } else {
        continue
      }
      guard let equals = text.firstIndex(of: "=") else { continue }
      let name = text[..<equals].lowercased().map { $0 == "-" ? "_" : $0 }
      parameters[String(name)] = Parameter(
        value: String(text[equals...].dropFirst()), place: SettingPlace(word.cursor))
    }
    readPreloaded()
    // Images of TimescaleDB load it unless they get another file of settings.
    if image.contains("timescale"), parameters["shared_preload_libraries"] == nil {
      preloaded.insert("timescaledb")
    }
  }

  /// Source: CloudNativePG 1.24 documentation, "PostgreSQL Configuration": managed extensions.
  fileprivate init(cluster: ObjectSet.Member) {
    description = cluster.identity.description
    namespace = cluster.namespace
    let spec = cluster.root["spec"]
    major = spec["imageName"].text.flatMap(Self.major)
    for (name, value) in spec[at: "postgresql", "parameters"].entries {
      parameters[name] = Parameter(value: value.text ?? "", place: SettingPlace(value))
    }
    for library in spec[at: "postgresql", "shared_preload_libraries"].items {
      preloaded.insert(library.text ?? "")
    }
    for library in ["pg_stat_statements", "auto_explain", "pgaudit", "pg_failover_slots"]
    where parameters.keys.contains(where: { $0.hasPrefix(library + ".") }) {
      preloaded.insert(library)
    }
    readPreloaded()
    let initialization = spec[at: "bootstrap", "initdb"]
    for field in ["postInitSQL", "postInitApplicationSQL", "postInitTemplateSQL"] {
      for item in initialization[field].items {
        let statements = SQLReader.read(item.text ?? "").content ?? []
        scripts.append(Script(statements: statements) { _, _ in SettingPlace(item) })
      }
    }
  }

  private mutating func readPreloaded() {
    for name in [
      "shared_preload_libraries", "session_preload_libraries", "local_preload_libraries",
    ] {
      for library in (parameters[name]?.value ?? "").split(whereSeparator: { ", '\"".contains($0) })
      {
        preloaded.insert(String(library))
      }
    }
  }

  private mutating func add(_ text: EmbeddedText) {
    let statements = SQLReader.read(text.text).content ?? []
    for statement in statements where statement.systemParameter?.name == "shared_preload_libraries"
    {
      // The value is a string, whose content tokens leave out.
      preloadsUnseen = true
      break
    }
    scripts.append(
      Script(statements: statements) { SettingPlace(text, line: $0, column: $1) })
  }

  /// `psql <<EOF … CREATE EXTENSION …`: the lines that create extensions.
  private mutating func addExtensions(_ text: EmbeddedText) {
    var number: UInt32 = 0
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard
        let start = Self.words.first(in: String(line)) != nil
          ? line.firstIndex(where: \.isLetter) : nil
      else { continue }
      var code = line[start...]
      while !code.isEmpty, !code.lowercased().hasPrefix("create extension") { code.removeFirst() }
      let statements = (SQLReader.read(String(code)).content ?? []).map { statement in
        SQLStatement(
          tokens: statement.tokens.map { token in
            var token = token
            token.mark.line = number
            return token
          })
      }
      scripts.append(
        Script(statements: statements) { line, _ in SettingPlace(text, line: line, column: 1) })
    }
  }

  private static let words = KeywordScan(["create extension"])

  private static func major(_ image: String) -> Int? {
    guard let colon = image.lastIndex(of: ":") else { return nil }
    let tag = image[colon...].dropFirst()
    if let start = tag.firstRange(of: "pg"),
      let number = Int(tag[start.upperBound...].prefix { $0.isNumber })
    {
      return number
    }
    return Int(tag.prefix { $0.isNumber })
  }
}

extension Substring {
  fileprivate func firstRange(of word: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return index..<self.index(index, offsetBy: word.count) }
      formIndex(after: &index)
    }
    return nil
  }
}
