/// Finds the hosts that settings name.
enum HostUses {
  /// Those of variables and arguments, then those of texts, each place once.
  static func all(
    _ uses: [ContainerUse], texts: [EmbeddedText], settings: [TextSetting], mounts: TextMounts
  ) -> [HostUse] {
    var seen: Set<String> = []
    let own = uses.flatMap { variables($0) + arguments($0) }
    return (own + HostsOfTexts.all(texts, settings: settings, mounts: mounts)).filter { use in
      seen.insert("\(use.place.key) \(use.address.host) \(use.address.port ?? 0)").inserted
    }
  }

  // MARK: Variables

  private static func variables(_ use: ContainerUse) -> [HostUse] {
    use.variables.flatMap { variable -> [HostUse] in
      guard let value = variable.value, !value.isEmpty else { return [] }
      return addresses(in: value, name: variable.name, port: { port(for: variable.name, use) }).map
      {
        address, isCertain in
        HostUse(
          address: address, namespace: use.pod.namespace, pods: [use.pod],
          place: SettingPlace(variable.cursor),
          origin: "\(use.description): variable \(variable.name)", isCertain: isCertain)
      }
    }
  }

  /// `DB_PORT` beside `DB_HOST`, `PGPORT` beside `PGHOST`.
  private static func port(for name: String, _ use: ContainerUse) -> Int? {
    for ending in ["HOSTNAME", "HOST", "host", "Host"] where name.hasSuffix(ending) {
      let other = name.dropLast(ending.count)
      for port in ["PORT", "port", "Port"] {
        if let value = use.variable(other + port)?.value { return Int(value) }
      }
    }
    return nil
  }

  // MARK: Arguments

  private static func arguments(_ use: ContainerUse) -> [HostUse] {
    let words = ArgumentWords(use.container).words
    guard !words.isEmpty else { return [] }
    let isClient = words.contains { clients.contains(file($0.text)) }
    return words.enumerated().flatMap { index, word -> [HostUse] in
      var (name, value) = ("", word.text)
      if word.text.hasPrefix("-") {
        guard let equals = word.text.firstIndex(of: "=") else {
          return []
        }
        name = String(word.text[..<equals])
        value = String(word.text[equals...].dropFirst())
      } else if index > 0, words[index - 1].text.hasPrefix("-"),
        !words[index - 1].text.contains("=")
      {
        name = words[index - 1].text
      } else if let equals = word.text.firstIndex(of: "="), !word.text.contains("://") {
        name = String(word.text[..<equals])
        value = String(word.text[equals...].dropFirst())
      }
      let isHostOption = isClient && (name == "-h" || name == "--host" || name == "-host")
      let found =
        isHostOption && HostAddress.isHost(value)
        ? [(HostAddress(host: value, port: clientPort(words), scheme: nil), true)]
        : addresses(in: value, name: name, port: { nil }, takesBareHosts: false)
      return found.map { address, isCertain in
        HostUse(
          address: address, namespace: use.pod.namespace, pods: [use.pod],
          place: SettingPlace(word.cursor),
          origin: "\(use.description): "
            + (name.hasPrefix("-") ? "option \(name)" : "the command"), isCertain: isCertain)
      }
    }
  }

  private static func clientPort(_ words: [ArgumentWords.Word]) -> Int? {
    for (index, word) in words.enumerated() {
      if word.text == "-p" || word.text == "--port", index + 1 < words.count {
        return Int(words[index + 1].text)
      }
      if word.text.hasPrefix("--port=") { return Int(word.text.dropFirst("--port=".count)) }
    }
    return nil
  }

  private static func file(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static let clients: Set<String> = [
    "psql", "pg_dump", "pg_dumpall", "pg_restore", "pg_isready", "pg_basebackup", "mysql",
    "mysqldump", "mysqladmin", "mariadb", "mariadb-dump", "redis-cli", "mongodump", "mongosh",
    "mongorestore", "createdb", "vacuumdb", "nc", "clickhouse-client",
  ]

  // MARK: Values

  /// The addresses of a value under a name, each with whether it is one for certain.
  static func addresses(
    in value: String, name: String, port: () -> Int?, takesBareHosts: Bool = true
  ) -> [(HostAddress, Bool)] {
    let isAddress = isAddress(name)
    let found = HostAddress.all(in: value)
    if !found.isEmpty { return found.map { ($0, $0.scheme != nil || isAddress) } }
    guard takesBareHosts, isHost(name), isName(value) else { return [] }
    return [(HostAddress(host: value, port: port(), scheme: nil), true)]
  }

  /// The name of a setting that takes `host:port`.
  private static func isAddress(_ name: String) -> Bool {
    guard let last = words(name).last else { return false }
    return addressWords.contains(last)
  }

  /// The name of a setting that takes the host that a client asks: `DB_HOST`, `PGHOST`.
  private static func isHost(_ name: String) -> Bool {
    if name == "PGHOST" { return true }
    let words = words(name)
    guard words.count > 1, let last = words.last, last == "host" || last == "hostname" else {
      return false
    }
    return !ownWords.contains(words[words.count - 2]) && !ownWords.contains(words[0])
  }

  /// A host name that is not a word which settings have for something else.
  private static func isName(_ value: String) -> Bool {
    HostAddress.isHost(value) && value.utf8.count > 1
      && value.utf8.allSatisfy { !$0.isLetter || $0 >= UInt8(ascii: "a") }
      && !["true", "false", "none", "auto", "all", "any", "default", "host", "off", "on"].contains(
        value)
  }

  /// `DATABASE_URL`, `database.url`, `databaseUrl` and `--database-url` in lower-case words.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name.unicodeScalars {
      let isPart = character.properties.isAlphabetic || ("0"..."9").contains(character)
      let isUpper = character.properties.isUppercase
      if !isPart || isUpper && wasLower, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if isPart { word += String(Character(character)).lowercased() }
      wasLower = isPart && !isUpper
    }
    return word.isEmpty ? words : words + [word]
  }

  private static let addressWords: Set<String> = [
    "addr", "addrs", "address", "addresses", "host", "hosts", "server", "servers", "endpoint",
    "endpoints", "url", "urls", "uri", "broker", "brokers", "upstream", "upstreams", "target",
    "targets", "backend", "backends", "dsn", "nodes", "peers", "proxy", "smarthost", "hostport",
    "pghost", "remote", "seeds", "connection",
  ]

  /// Words of settings about the program itself, not about others.
  private static let ownWords: Set<String> = [
    "server", "http", "https", "listen", "bind", "app", "web", "virtual", "public", "external",
    "allowed", "trusted", "own", "self", "ingress", "site", "root", "canonical", "api", "node",
    "pod", "docker", "grpc", "metrics", "advertise", "advertised", "domain", "uvicorn", "nuxt",
  ]
}
