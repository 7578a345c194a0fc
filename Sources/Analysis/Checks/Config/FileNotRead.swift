package import Findings
import Kubernetes

/// Files of settings that a container gets are opened by its program.
package struct FileNotRead: Check {
  package static let info = CheckInfo(
    id: "cfg-file-not-read",
    finds: "a file of a ConfigMap mounted where the program of the image never looks",
    why: "the settings in it have no effect, and nothing says so",
    mend: "mount it where the program looks, or name it in an option",
    source: "the documentation of the images; module Contract for the server",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { postgresql.conf: "shared_buffers = 1GB" }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: postgres
                  image: postgres:17
                  volumeMounts: [{ name: settings, mountPath: /etc/postgresql }]
              volumes: [{ name: settings, configMap: { name: settings } }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: shop }
        data: { postgresql.conf: "shared_buffers = 1GB" }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: postgres
                  image: postgres:17
                  args: [-c, config_file=/etc/postgresql/postgresql.conf]
                  volumeMounts: [{ name: settings, mountPath: /etc/postgresql }]
              volumes: [{ name: settings, configMap: { name: settings } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { use -> [Finding] in
      guard let program = use.program, program.opensOnlyKnownFiles, use.runsOwnProgram else {
        return []
      }
      let files = objects.files(of: use).filter { $0.text.member.kind == "ConfigMap" }
      var seen: Set<String> = []
      return files.compactMap { text, path in
        guard Self.isSettings(path), !isOpened(path, by: program, use),
          !isNamed(path, use, files.filter { $0.path != path }),
          let mount = mount(of: path, use), seen.insert(path).inserted
        else { return nil }
        let known = program.files.map(\.path).filter { !$0.isEmpty }
        return finding(
          mount["mountPath"],
          "\(use.description): \(program.name) never opens \(path) of ConfigMap"
            + " \(text.member.name)",
          hint: known.isEmpty
            ? "name the file in an option" : "it opens " + known.prefix(4).joined(separator: ", "))
      }
    }
  }

  private func isOpened(_ path: String, by program: ProgramFacts, _ use: ContainerUse) -> Bool {
    let words = ArgumentWords(use.container)
    return program.files.contains { file in
      if let option = file.option, words.value(of: option) != nil { return false }
      guard file.path.hasSuffix("/") else { return path == file.path }
      return path.hasPrefix(file.path)
        && (file.endings.isEmpty || file.endings.contains(where: path.hasSuffix))
    }
  }

  /// An argument, a variable or another file names it or the folder that it is in.
  private func isNamed(
    _ path: String, _ use: ContainerUse, _ others: [(text: EmbeddedText, path: String)]
  ) -> Bool {
    var folder = path
    while let last = folder.last, last != "/" { folder.removeLast() }
    let file = String(path.dropFirst(folder.count))
    let names = [path, folder, String(folder.dropLast())].filter { $0.utf8.count > 1 }
    let own =
      use.container.arguments.compactMap(\.text) + use.variables.compactMap(\.value)
      + ["startupProbe", "livenessProbe", "readinessProbe"].flatMap { probe in
        use.container.cursor[probe][at: "exec", "command"].items.compactMap(\.text)
      }
    return own.contains { text in names.contains { text.contains($0) } || text.contains(file) }
      || others.contains { other in
        other.text.text.contains(path) || other.text.text.contains(folder)
          || other.text.text.contains(file)
      }
  }

  private func mount(of path: String, _ use: ContainerUse) -> Cursor? {
    use.container.mounts.filter { mount in
      mount["mountPath"].text.map { place in
        path == place || path.hasPrefix(place.hasSuffix("/") ? place : place + "/")
      } ?? false
    }.max { ($0["mountPath"].text?.count ?? 0) < ($1["mountPath"].text?.count ?? 0) }
  }

  /// A file of settings by its name; certificates and pages are none.
  private static func isSettings(_ path: String) -> Bool {
    [
      ".conf", ".cnf", ".ini", ".toml", ".yml", ".yaml", ".json", ".cfg", ".sql", ".sh", ".env",
      ".properties", ".template", ".rules",
    ].contains(where: path.hasSuffix)
  }
}
