/// Finds the hosts in the texts of a pod.
struct CalledHosts {
  private let objects: ObjectSet

  init(_ objects: ObjectSet) { self.objects = objects }

  /// Hosts of the variables, arguments and files of a pod; the same host is given once for each text.
  func uses(of pod: PodTemplate) -> [CalledHost] {
    let texts = objects.texts(of: pod)
    let variables = Dictionary(
      texts.filter { $0.form == .variable }.map { ($0.name, $0.text) }
    ) { _, last in last }
    let arguments = texts.filter { $0.form == .argument }.map { expanded($0, variables) }
    return texts.flatMap { text -> [CalledHost] in
      switch text.form {
      case .variable: variable(expanded(text, variables), variables, pod)
      case .argument: []
      case .file: file(text, pod)
      }
    } + command(arguments, pod)
  }

  // MARK: Variables

  /// With `$(NAME)` and `${NAME}` replaced, once.
  ///
  /// Source: Kubernetes documentation, "Define Dependent Environment Variables".
  private func expanded(_ text: PodText, _ variables: [String: String]) -> PodText {
    guard text.text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var (result, rest) = ("", text.text[...])
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...]
      let opening = rest.dropFirst().first
      let closing: Character? = opening == "(" ? ")" : opening == "{" ? "}" : nil
      guard let closing, let end = rest.firstIndex(of: closing),
        let value = variables[String(rest[..<end].dropFirst(2))]
      else {
        result.append("$")
        rest = rest.dropFirst()
        continue
      }
      result += value
      rest = rest[rest.index(after: end)...]
    }
    var text = text
    text.text = result + rest
    return text
  }

  private func variable(
    _ text: PodText, _ variables: [String: String], _ pod: PodTemplate
  ) -> [CalledHost] {
    guard !Self.namesOthers(text.name) else { return [] }
    let found = HostReference.all(in: text.text)
    if !found.isEmpty { return found.map { use($0, text, "variable \(text.name)") } }
    guard HostNames.isHost(variable: text.name), let whole = HostReference(whole: text.text),
      isService(whole.host, pod)
    else { return [] }
    let port =
      whole.port
      ?? Self.portVariables(of: text.name).lazy.compactMap {
        variables[$0].flatMap(Int.init)
      }.first
    return [
      CalledHost(
        host: whole.host, port: port ?? Self.usualPort(of: text.name), cursor: text.cursor,
        text: "variable \(text.name)")
    ]
  }

  /// Variables that hold hosts to compare with, or the pod's own.
  private static func namesOthers(_ name: String) -> Bool {
    let name = name.uppercased()
    return [
      "NO_PROXY", "ORIGIN", "CORS", "ALLOWED", "TRUSTED", "ADVERTISE", "EXTERNAL_URL",
      "PUBLIC_URL", "ROOT_URL", "ISSUER", "SERVICE_ACCOUNT", "COOKIE", "DOCS_URL",
    ].contains { name.contains($0) }
  }

  /// `PGPORT` for `PGHOST`, `DB_PORT` for `DB_HOSTNAME`.
  private static func portVariables(of name: String) -> [String] {
    ["HOSTNAME", "HOST", "ADDRESS", "ADDR", "SERVER", "ENDPOINT", "UPSTREAM"].compactMap { end in
      guard name.uppercased().hasSuffix(end) else { return nil }
      let isLower = name.hasSuffix(end.lowercased())
      return name.dropLast(end.count) + (isLower ? "port" : "PORT")
    }
  }

  private static func usualPort(of name: String) -> Int? {
    let name = name.uppercased()
    let known = [
      ("PG", 5432), ("POSTGRES", 5432), ("MYSQL", 3306), ("REDIS", 6379), ("MONGO", 27017),
    ]
    return known.first { name.hasPrefix($0.0) || name.contains("_\($0.0)") }?.1
  }

  // MARK: Arguments

  /// All arguments of a pod; an option and its value may be two of them.
  private func command(_ arguments: [PodText], _ pod: PodTemplate) -> [CalledHost] {
    var uses: [CalledHost] = []
    var words: [(text: Substring, source: PodText)] = []
    for argument in arguments {
      uses += HostReference.all(in: argument.text).map {
        use($0, argument, Self.option(argument.text))
      }
      words += argument.text.split { " \t\n;|&()\"'".contains($0) }.map { ($0, argument) }
    }
    let named = words.indices.compactMap { index -> CalledHost? in
      host(at: index, words.map(\.text)).flatMap { host, port in
        isService(host, pod)
          ? CalledHost(host: host, port: port, cursor: words[index].source.cursor, text: "argument")
          : nil
      }
    }
    return uses + named
  }

  /// The value of `-h`, `--host`, `host=`, or a name before a number as `nc` has it.
  private func host(at index: Int, _ words: [Substring]) -> (String, Int?)? {
    let word = words[index]
    for option in ["--host=", "--hostname=", "host=", "--server=", "PGHOST=", "-h="]
    where word.hasPrefix(option) {
      return (String(word.dropFirst(option.count)), port(near: index, words))
    }
    guard index > 0 else { return nil }
    if ["-h", "--host", "--hostname", "-H", "--server"].contains(words[index - 1]) {
      return (String(word), port(near: index, words))
    }
    if index + 1 < words.count, let number = Int(words[index + 1]), (1...65535).contains(number),
      words[..<index].suffix(4).contains(where: { $0 == "nc" || $0 == "ncat" || $0 == "telnet" })
    {
      return (String(word), number)
    }
    return nil
  }

  private func port(near index: Int, _ words: [Substring]) -> Int? {
    let near = words[max(0, index - 8)..<min(words.count, index + 9)]
    for place in near.indices {
      for option in ["--port=", "-p=", "port=", "PGPORT="] where near[place].hasPrefix(option) {
        if let number = Int(near[place].dropFirst(option.count)) { return number }
      }
      if ["-p", "--port", "-P"].contains(near[place]), place + 1 < near.endIndex,
        let number = Int(near[place + 1])
      {
        return number
      }
    }
    let tools: [(String, Int)] = [
      ("pg_", 5432), ("psql", 5432), ("mysql", 3306), ("mariadb", 3306), ("redis-cli", 6379),
      ("mongo", 27017),
    ]
    return near.lazy.compactMap { word in
      tools.first { (word.split(separator: "/").last ?? "").hasPrefix($0.0) }?.1
    }.first
  }

  private static func option(_ argument: String) -> String {
    guard argument.hasPrefix("-") else { return "argument" }
    return "argument \(argument.prefix { $0 != "=" && $0 != " " })"
  }

  // MARK: Files

  private func file(_ text: PodText, _ pod: PodTemplate) -> [CalledHost] {
    guard !text.isAboutMetrics else { return [] }
    return HostReference.all(in: text.text).map { use($0, text, "key \(text.name)") }
      + settings(text, pod)
  }

  /// `host = "books-db"`, `db_host: books-db`: lines of a file, by bytes since files are long.
  private func settings(_ text: PodText, _ pod: PodTemplate) -> [CalledHost] {
    text.text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard
        let sign = line.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") })
      else { return nil }
      let rest = line[line.index(after: sign)...].drop(while: Self.surroundsValue)
      let value = rest.prefix(while: HostScan.isPartOfName)
      guard rest.dropFirst(value.count).first.map(Self.surroundsValue) ?? true else { return nil }
      let host = String(decoding: value, as: UTF8.self)
      guard HostReference.isName(host), isService(host, pod) else { return nil }
      let key = String(decoding: line[..<sign], as: UTF8.self).filter { !" \t\"'-".contains($0) }
      guard !key.hasPrefix("#"), HostNames.isHost(variable: key) else { return nil }
      return CalledHost(
        host: host, port: nil, cursor: text.cursor, text: "key \(text.name), \(key)")
    }
  }

  private static func surroundsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "#"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }

  private func use(_ reference: HostReference, _ text: PodText, _ name: String) -> CalledHost {
    CalledHost(
      host: reference.host, port: reference.effectivePort, cursor: text.cursor, text: name,
      scheme: reference.scheme)
  }

  private func isService(_ host: String, _ pod: PodTemplate) -> Bool {
    guard HostReference.isName(host) else { return false }
    return switch objects.target(ofHost: host, from: pod.namespace) {
    case .service, .elsewhere: true
    case .missing, .outside: false
    }
  }
}
