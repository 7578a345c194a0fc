package import Findings
import Kubernetes
import Scalars

/// Variables are read by the program that gets them.
package struct VariableUnknown: Check {
  package static let info = CheckInfo(
    id: "cfg-env-unknown",
    finds: "an environment variable that the program of the image does not read",
    why: "the setting has no effect: the program runs with its default, and nothing says so",
    mend: "use the name that the program reads, or delete the variable",
    source:
      "the settings of the program: module Contract for the server, the documentation of public images",
    example: CheckExample(
      bad: """
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
                  env:
                    - { name: POSTGRES_PASSWORD_FILE, value: /run/secrets/password }
                    - { name: POSTGRES_DATABASE, value: shop }
        """,
      good: """
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
                  env:
                    - { name: POSTGRES_PASSWORD_FILE, value: /run/secrets/password }
                    - { name: POSTGRES_DB, value: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { unknown($0, objects) } + misspelt(objects.containerUses)
  }

  // MARK: Known programs

  private func unknown(_ use: ContainerUse, _ objects: ObjectSet) -> [Finding] {
    guard let program = use.program, use.runsOwnProgram else { return [] }
    let variables = program.variables
    var seen: Set<String> = []
    return use.variables.compactMap { variable in
      guard variables.rule(variable.name) == nil, !Self.isGeneral(variable.name),
        isOwn(variable.name, variables), seen.insert(variable.name).inserted,
        !use.mentions(variable.name), !objects.mountedTexts(of: use).contains(variable.name)
      else { return nil }
      let nearest = NearestVariable.of(variable.name, in: variables)
      return finding(
        place(of: variable),
        "\(use.description): \(program.name) does not read \(variable.name)",
        hint: nearest.map { "did you mean \($0)?" })
    }
  }

  private func isOwn(_ name: String, _ variables: ProgramVariables) -> Bool {
    if variables.isClosed || variables.prefixes.contains(where: name.hasPrefix) { return true }
    return variables.loosePrefixes.contains(where: name.hasPrefix)
      && NearestName.of(name, in: variables.known.keys, atMost: 2) != nil
  }

  /// The name of a variable; the whole import when it comes from there.
  private func place(of variable: VariableValue) -> Cursor {
    variable.source["name"].exists ? variable.source["name"] : variable.cursor
  }

  /// Variables that the libraries of any program read.
  private static func isGeneral(_ name: String) -> Bool {
    general.contains(name) || beginnings.contains(where: name.hasPrefix)
  }

  private static let general: Set<String> = [
    "TZ", "PATH", "HOME", "LANG", "LANGUAGE", "USER", "SHELL", "TERM", "HOSTNAME", "PWD", "TMPDIR",
    "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy",
    "https_proxy", "no_proxy", "LD_PRELOAD", "LD_LIBRARY_PATH", "NODE_NAME", "POD_UID",
  ]

  private static let beginnings = [
    "LC_", "OTEL_", "POD_", "MALLOC_", "SWIFT_", "PG", "KUBERNETES_", "AWS_", "GOOGLE_",
  ]

  // MARK: Two users of one image

  /// Another container with the same image sets nearly the same name.
  private func misspelt(_ uses: [ContainerUse]) -> [Finding] {
    var order: [String] = []
    var byImage: [String: [ContainerUse]] = [:]
    for use in uses where use.program == nil {
      guard let image = use.container.image.flatMap({ ImageReference($0)?.name }) else { continue }
      if byImage[image] == nil { order.append(image) }
      byImage[image, default: []].append(use)
    }
    return order.flatMap { image -> [Finding] in
      let uses = byImage[image] ?? []
      guard uses.count > 1, uses.count < 50 else { return [] }
      return uses.indices.flatMap { index in misspelt(uses, index) }
    }
  }

  private func misspelt(_ uses: [ContainerUse], _ index: Int) -> [Finding] {
    let use = uses[index]
    let own = Set(use.variables.map(\.name))
    var others: [String: Int] = [:]
    for (place, other) in uses.enumerated() where place != index {
      for name in Set(other.variables.map(\.name)) { others[name, default: 0] += 1 }
    }
    return use.variables.compactMap { variable in
      // Few names are alike by chance when they are long; what others set too is right.
      guard variable.name.utf8.count >= 8, others[variable.name] == nil,
        !use.mentions(variable.name),
        let nearest = NearestName.of(
          variable.name, in: others.keys.filter { !own.contains($0) }.sorted(), atMost: 2),
        !Self.differByNumber(nearest, variable.name),
        others[nearest, default: 0] > 1 || uses.count == 2 && isDoubtful(index, of: uses)
      else { return nil }
      var finding = finding(
        place(of: variable),
        "\(use.description): no other pod sets \(variable.name) for the same image, but"
          + " \(nearest)",
        hint: "did you mean \(nearest)?")
      finding.severity = .warning
      return finding
    }
  }

  /// Of two, the job; of equals, the second.
  private func isDoubtful(_ index: Int, of uses: [ContainerUse]) -> Bool {
    let (own, other) = (uses[index].pod.kind, uses[1 - index].pod.kind)
    return own.runsToCompletion == other.runsToCompletion ? index == 1 : own.runsToCompletion
  }

  /// `NODE_1` and `NODE_2`.
  private static func differByNumber(_ one: String, _ other: String) -> Bool {
    one.filter { !$0.isNumber } == other.filter { !$0.isNumber }
  }
}
