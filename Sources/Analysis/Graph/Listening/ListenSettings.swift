/// Where a container listens, by its variables and arguments.
enum ListenSettings {
  /// In the order of the variables, the arguments and the files.
  static func of(_ use: ContainerUse, in objects: ObjectSet) -> [ListenSetting] {
    variables(use) + options(use) + ListenSettingsOfFiles.of(use, in: objects)
  }

  // MARK: Variables

  private static func variables(_ use: ContainerUse) -> [ListenSetting] {
    let listeners = use.program?.listeners ?? []
    let knowsProgram = !listeners.isEmpty
    return use.variables.compactMap { variable in
      guard let value = variable.value, !value.isEmpty, !variable.isSecret, value.utf8.count < 256
      else { return nil }
      let name = variable.name
      let isHost =
        listeners.contains { $0.hostVariables.contains(name) }
        || !knowsProgram && ListenNames.isAddress(variable: name)
      let isPort =
        listeners.contains { $0.portVariables.contains(name) }
        || !knowsProgram && ListenNames.isPort(variable: name)
      guard isHost || isPort else { return nil }
      if let port = Int(value) {
        guard isPort || ListenNames.isEither(variable: name) else { return nil }
        return ListenSetting(
          host: nil, port: port, name: name, place: SettingPlace(variable.cursor),
          isSecondary: ListenNames.isSecondary(name))
      }
      guard isHost || value.contains(":") else { return nil }
      let (host, port) = ListenSetting.parts(of: value)
      return ListenSetting(
        host: host, port: port, name: name, place: SettingPlace(variable.cursor),
        isSecondary: ListenNames.isSecondary(name))
    }
  }

  // MARK: Options

  private static func options(_ use: ContainerUse) -> [ListenSetting] {
    let listeners = use.program?.listeners ?? []
    let words = ArgumentWords(use.container)
    guard !words.words.isEmpty else { return [] }
    let addresses =
      listeners.isEmpty ? ListenNames.addressOptions : listeners.flatMap(\.addressOptions)
    let hosts = listeners.isEmpty ? ListenNames.hostOptions : listeners.flatMap(\.hostOptions)
    let ports = listeners.isEmpty ? ListenNames.portOptions : listeners.flatMap(\.portOptions)
    return (addresses + hosts).flatMap { option in
      words.values(of: option).compactMap { word -> ListenSetting? in
        let (host, port) = ListenSetting.parts(of: word.text)
        guard Int(word.text) == nil else {
          return setting(nil, Int(word.text), option, word.cursor)
        }
        return setting(host, port, option, word.cursor)
      }
    }
      + ports.flatMap { option in
        words.values(of: option).compactMap { word in
          Int(word.text).map { setting(nil, $0, option, word.cursor) }
        }
      }
  }

  private static func setting(
    _ host: String?, _ port: Int?, _ option: String, _ cursor: Cursor
  ) -> ListenSetting {
    ListenSetting(
      host: host, port: port, name: (option.utf8.count == 1 ? "-" : "--") + option,
      place: SettingPlace(cursor),
      isSecondary: ListenNames.isSecondary(option.uppercased()))
  }
}
