package import Findings
import Kubernetes

/// A container with a read-only root has volumes where its program writes.
package struct WritablePathMissing: Check {
  package static let info = CheckInfo(
    id: "cfg-readonly-rootfs-needs-writable-path",
    finds: "a container with a read-only root file system whose program writes where no volume is",
    why: "the program ends at its start, or at the first write",
    mend: "mount an emptyDir there, or a claim if the data is to stay",
    source:
      "the Dockerfiles and documentation of the images; Kubernetes 1.33 API, SecurityContext.readOnlyRootFilesystem",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: nginx:1.27
                  securityContext: { readOnlyRootFilesystem: true }
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: nginx:1.27
                  securityContext: { readOnlyRootFilesystem: true }
                  volumeMounts:
                    - { name: cache, mountPath: /var/cache/nginx }
                    - { name: run, mountPath: /var/run }
              volumes: [{ name: cache, emptyDir: {} }, { name: run, emptyDir: {} }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { use -> [Finding] in
      guard use.container.security("readOnlyRootFilesystem").boolean == true else { return [] }
      let missing = programPaths(use, objects).filter { !isWritable($0.paths, use) }
      var findings: [Finding] = []
      if !missing.isEmpty, let program = use.program {
        let list = missing.map { "\($0.paths[0]) (\($0.purpose))" }.joined(separator: ", ")
        findings.append(
          finding(
            use.container.cursor["volumeMounts"],
            "\(use.description): the root is read-only, but \(program.name) writes to \(list)",
            hint: "mount an emptyDir or a claim at "
              + missing.map { $0.paths[0] }.joined(separator: " and ")))
      }
      return findings + settingPaths(use)
    }
  }

  // MARK: Paths of known programs

  private struct Path {
    /// One of them is enough.
    var paths: [String]
    var purpose: String
  }

  private func programPaths(_ use: ContainerUse, _ objects: ObjectSet) -> [Path] {
    guard let program = use.program, use.runsOwnProgram else { return [] }
    let words = ArgumentWords(use.container)
    let texts = objects.mountedTexts(of: use)
    var paths = program.writable.compactMap { writable -> Path? in
      if let option = writable.option {
        if let value = use.variable(option)?.value ?? words.value(of: option)?.text {
          return value.hasPrefix("/") ? Path(paths: [value], purpose: writable.purpose) : nil
        }
        // A file of settings may say another one.
        if texts.contains(option) { return nil }
      }
      return Path(paths: [writable.path] + writable.alternatives, purpose: writable.purpose)
    }
    switch program.name {
    case "nginx":
      if texts.contains("_temp_path") { paths.removeAll { $0.paths[0] == "/var/cache/nginx" } }
      if texts.contains("pid /") || texts.contains("pid\t") {
        paths.removeAll { $0.paths[0] == "/var/run" }
      }
      if mounts(under: "/etc/nginx/templates", use) {
        paths.append(Path(paths: ["/etc/nginx/conf.d"], purpose: "what it makes of the templates"))
      }
    case "Redis":
      // Without snapshots nothing is written.
      if texts.contains("save \"\"")
        || use.container.arguments.contains(where: { argument in
          argument.text == "" || argument.text?.contains("save \"\"") == true
            || argument.text?.contains("save ''") == true
        })
      {
        paths.removeAll()
      }
    default: break
    }
    return paths
  }

  private func mounts(under folder: String, _ use: ContainerUse) -> Bool {
    use.container.mounts.contains { $0["mountPath"].text?.hasPrefix(folder) == true }
  }

  // MARK: Paths of settings

  /// Variables that name a file or folder which the program writes.
  private func settingPaths(_ use: ContainerUse) -> [Finding] {
    use.variables.compactMap { variable in
      guard let value = variable.value, !variable.isSecret,
        let path = Self.writtenPath(variable.name, value), !isWritable([path], use)
      else { return nil }
      var finding = finding(
        variable.cursor,
        "\(use.description): the root is read-only, but \(variable.name) makes it write to \(path)",
        hint: "mount a volume there")
      if !value.hasPrefix("sqlite") { finding.severity = .warning }
      return finding
    }
  }

  /// Nil for paths that may only be read.
  private static func writtenPath(_ name: String, _ value: String) -> String? {
    for scheme in ["sqlite://", "sqlite3://", "sqlite:", "file:"] where value.hasPrefix(scheme) {
      guard scheme != "file:" || value.contains(".db") || value.contains(".sqlite") else {
        return nil
      }
      var path = String(value.dropFirst(scheme.count).prefix { $0 != "?" })
      while path.hasPrefix("//") { path.removeFirst() }
      return path.hasPrefix("/") && path.utf8.count > 1 ? path : nil
    }
    guard value.hasPrefix("/"), !value.hasPrefix("/dev/"), !value.hasPrefix("/proc/") else {
      return nil
    }
    let words = name.uppercased().split(separator: "_").map(String.init)
    guard let last = words.last, ["DIR", "DIRECTORY", "FILE", "PATH", "FOLDER"].contains(last),
      words.count > 1
    else { return name == "TMPDIR" ? value : nil }
    let what = words[words.count - 2]
    return ["LOG", "LOGS", "CACHE", "TMP", "TEMP", "UPLOAD", "UPLOADS", "SQLITE"].contains(what)
      ? value : nil
  }

  // MARK: Volumes

  /// Whether a volume that can be written covers one of some folders.
  private func isWritable(_ paths: [String], _ use: ContainerUse) -> Bool {
    let volumes = use.pod.volumes
    return paths.contains { path in
      let covering = use.container.mounts.filter { mount in
        guard var place = mount["mountPath"].text else { return false }
        while place.count > 1, place.hasSuffix("/") { place.removeLast() }
        return path == place || path.hasPrefix(place == "/" ? "/" : place + "/")
          // A folder that has volumes for what is in it.
          || place.hasPrefix(path + "/")
      }
      return covering.contains { mount in
        guard mount["readOnly"].boolean != true, let name = mount["name"].text else { return false }
        guard let volume = volumes[name] else { return true }
        return !["configMap", "secret", "projected", "downwardAPI"].contains { volume[$0].exists }
      }
    }
  }
}
