/// Shell text that a container runs, or its command where no shell is in between.
package struct ContainerScript: Sendable {
  /// The field or the key of a ConfigMap that holds the text.
  package let cursor: Cursor
  package let script: ShellScript
  /// Name of the shell that reads it: `sh`, `bash`; nil when the command is run as it is.
  package let shell: String?
  /// A failure ends it: `set -e`.
  package let stopsAtFailure: Bool
  /// The status of a pipe is that of its first failure.
  package let hasPipefail: Bool
}

extension ContainerScript {
  /// What a container runs: its command, the scripts of ConfigMaps that the command names, and those
  /// that these name.
  static func all(
    of container: ContainerTemplate, in pod: PodTemplate, _ objects: ObjectSet,
    values: ContainerValues
  ) -> [ContainerScript] {
    let words = container.arguments.map { $0.text.map(values.expanded) ?? "" }
    guard !words.isEmpty else { return [] }
    var found: [ContainerScript] = []
    if let start = words.firstIndex(where: isShell), start <= 3,
      let text = words.indices.first(where: { $0 > start && isCommandOption(words[$0]) }),
      text + 1 < words.count
    {
      let shell = words[start].split(separator: "/").last.map(String.init) ?? ""
      let options = words[(start + 1)...text].joined(separator: " ")
      found.append(
        ContainerScript(
          cursor: container.arguments[text + 1], text: words[text + 1], shell: shell,
          options: options))
    } else if !words.contains(where: isShell) || words.count == 1 {
      found.append(ContainerScript(container.arguments, words))
    }
    let mounted = MountedScripts.of(container, in: pod, objects)
    found += mounted.map { script in
      let shell = words.first(where: isShell)?.split(separator: "/").last.map(String.init)
      return ContainerScript(file: script, shell: shell, options: words.joined(separator: " "))
    }
    return found + called(by: found, container, pod, objects)
  }

  /// Files of mounted ConfigMaps that scripts run or read in, once each.
  private static func called(
    by scripts: [ContainerScript], _ container: ContainerTemplate, _ pod: PodTemplate,
    _ objects: ObjectSet
  ) -> [ContainerScript] {
    var seen = Set(scripts.map { "\($0.cursor.member.index) \($0.cursor.path)" })
    var (rest, found) = (scripts, [ContainerScript]())
    while let script = rest.popLast() {
      for word in script.script.commands.flatMap({ $0.words.prefix(3) }) {
        guard let path = word.literal, path.hasPrefix("/"),
          let text = MountedScripts.file(path, of: container, in: pod, objects),
          seen.insert("\(text.member.index) \(text.path)").inserted, found.count < 20
        else { continue }
        let read = ContainerScript(file: text, shell: script.shell, options: "")
        found.append(read)
        rest.append(read)
      }
    }
    return found
  }

  private init(cursor: Cursor, text: String, shell: String, options: String) {
    let script = ShellReader.read(text)
    let settings = ShellSettings(script, options: options)
    self.init(
      cursor: cursor, script: script, shell: shell, stopsAtFailure: settings.stopsAtFailure,
      hasPipefail: settings.hasPipefail)
  }

  /// A file; its first line may name another shell and options of it.
  package init(file: Cursor, shell: String?, options: String) {
    let text = file.text ?? ""
    let first = text.hasPrefix("#!") ? String(text.prefix { $0 != "\n" }) : ""
    let named = first.split { $0 == "/" || $0 == " " }.first { Self.isShell(String($0)) }
    self.init(
      cursor: file, text: text, shell: shell ?? named.map(String.init) ?? "sh",
      options: options + " " + first)
  }

  /// A command without a shell.
  private init(_ arguments: [Cursor], _ words: [String]) {
    var command = ShellCommand(line: 1)
    command.words = words.map { ShellWord(parts: [.literal($0, isQuoted: true)], line: 1) }
    let pipeline = ShellPipeline(stages: [.command(command)], line: 1)
    self.init(
      cursor: arguments[0], script: ShellScript(pipelines: [pipeline]), shell: nil,
      stopsAtFailure: true, hasPipefail: true)
  }

  static func isShell(_ word: String) -> Bool {
    let name = word.split(separator: "/").last.map(String.init) ?? ""
    return ["sh", "bash", "ash", "dash", "ksh", "zsh"].contains(name)
  }

  /// `-c`, `-ec`, `-exc`, `-lc`.
  private static func isCommandOption(_ word: String) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word.hasSuffix("c") && word.count < 8
  }
}

/// What a script asks of its shell.
struct ShellSettings {
  var stopsAtFailure = false
  var hasPipefail = false

  /// - Parameters:
  ///   - script: its `set` commands count, wherever they stand.
  ///   - options: those of the command line that starts it.
  init(_ script: ShellScript, options: String) {
    read(options.split(separator: " ").map(String.init))
    for command in script.commands where command.name == "set" || command.name == "shopt" {
      read(command.arguments.compactMap(\.literal))
    }
  }

  private mutating func read(_ words: [String]) {
    for (index, word) in words.enumerated() {
      if word == "pipefail", index > 0, words[index - 1].hasSuffix("o") { hasPipefail = true }
      if word == "errexit", index > 0, words[index - 1].hasSuffix("o") { stopsAtFailure = true }
      if word.hasPrefix("-"), !word.hasPrefix("--"), word.count < 8, word.contains("e"),
        word.dropFirst().allSatisfy({ "abefhklmnprtuvxBCEHPTolc".contains($0) })
      {
        stopsAtFailure = true
      }
    }
  }
}
