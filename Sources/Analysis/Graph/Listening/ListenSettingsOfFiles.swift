import YAML

/// Where a container listens, by the files of settings that it gets.
enum ListenSettingsOfFiles {
  static func of(_ use: ContainerUse, in objects: ObjectSet) -> [ListenSetting] {
    objects.files(of: use).flatMap { text, _ -> [ListenSetting] in
      text.format == .nginx ? nginx(text) : settings(text)
    }
  }

  private static func settings(_ text: EmbeddedText) -> [ListenSetting] {
    guard isOfPrograms(text) else { return [] }
    return TextSettings.of(text).compactMap { setting in
      let keys = setting.keys.map { $0.lowercased() }
      guard let last = keys.last, isOwn(keys, in: text) else { return nil }
      let isSecondary = keys.contains { ListenNames.isSecondary($0.uppercased()) }
      if ports.contains(last), let port = Int(setting.value) {
        return ListenSetting(
          host: nil, port: port, name: "\(text.name): \(setting.path)", place: setting.place,
          isSecondary: isSecondary)
      }
      guard addresses.contains(last) else { return nil }
      let first = setting.value.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      // Of several addresses one may be open.
      guard first.count == 1, let value = first.first, value != "*" else { return nil }
      let (host, port) = ListenSetting.parts(of: value)
      return ListenSetting(
        host: host, port: port, name: "\(text.name): \(setting.path)", place: setting.place,
        isSecondary: isSecondary)
    }
  }

  /// Monitoring and data are about other programs.
  private static func isOfPrograms(_ text: EmbeddedText) -> Bool {
    switch text.format {
    case .toml, .ini, .properties, .postgresConfiguration, .yaml, .json, .other: true
    default: false
    }
  }

  /// The keys are about the listener of the program itself.
  private static func isOwn(_ keys: [String], in text: EmbeddedText) -> Bool {
    switch keys.count {
    case 1:
      return text.format == .postgresConfiguration || text.name.contains("redis")
        || [
          "listen", "listen_addr", "listen_address", "bind", "bind_address", "bind_addr",
          "listen_port", "http_port",
        ].contains(keys[0])
    case 2, 3:
      return keys.dropLast().allSatisfy { sections.contains($0) }
    default: return false
    }
  }

  private static let sections: Set<String> = [
    "server", "http", "web", "listen", "listener", "metrics", "admin", "app", "health", "grpc",
    "management", "main", "rest",
  ]

  private static let addresses: Set<String> = [
    "host", "bind", "bind_host", "bind_address", "bind_addr", "bindaddress", "listen",
    "listen_addr", "listen_address", "listenaddress", "listen_addresses", "address", "addr",
    "http_addr", "http_listen_address",
  ]

  private static let ports: Set<String> = [
    "port", "listen_port", "http_port", "bind_port", "http_listen_port",
  ]

  // MARK: nginx

  private static func nginx(_ text: EmbeddedText) -> [ListenSetting] {
    guard let directives = NginxReader.read(text.text).content else { return [] }
    return NginxRules.all(directives).filter { $0.name == "listen" }.compactMap { directive in
      guard let word = directive.arguments.first, !word.text.hasPrefix("unix:"),
        !word.text.contains("$")
      else { return nil }
      let (host, port) =
        Int(word.text).map { (nil, $0) } ?? ListenSetting.parts(of: word.text)
      return ListenSetting(
        host: host, port: port ?? 80, name: "\(text.name): listen",
        place: SettingPlace(
          text, line: Int(directive.mark.line), column: Int(directive.mark.column)),
        isSecondary: false)
    }
  }
}
