package import Findings
import Kubernetes

/// A container listens on the ports that others ask.
package struct PortsDisagree: Check {
  package static let info = CheckInfo(
    id: "cfg-port-contract",
    finds:
      "a container that listens, by its own settings, on another port than its probes, Services or scrapes ask",
    why: "connections are refused: probes kill the pod, or the Service leads nowhere",
    mend: "write the same port in the setting, the container's ports, the probes and the Service",
    source:
      "the settings of the program; Kubernetes 1.33 API, core/v1 ContainerPort, ServicePort, Probe",
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
                  image: registry.example.com/web:1.0.0
                  env: [{ name: HTTP_PORT, value: "3000" }]
                  ports: [{ name: http, containerPort: 8080 }]
                  readinessProbe: { httpGet: { path: /ready, port: http } }
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
                  image: registry.example.com/web:1.0.0
                  env: [{ name: HTTP_PORT, value: "8080" }]
                  ports: [{ name: http, containerPort: 8080 }]
                  readinessProbe: { httpGet: { path: /ready, port: http } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { use -> [Finding] in
      guard !use.container.isInit || use.container.isSidecar else { return [] }
      let asked = objects.askedPorts(of: use)
      let settings = ListenSettings.of(use, in: objects).filter { $0.port != nil }
      return known(use, asked, settings, objects)
        ?? (told(use, asked, settings) + scraped(use, settings))
    }
  }

  // MARK: Settings of any program

  private func told(
    _ use: ContainerUse, _ asked: [AskedPort], _ settings: [ListenSetting]
  ) -> [Finding] {
    let main = settings.filter { !$0.isSecondary }
    let open = Set(settings.compactMap(\.port))
    let declared = Set(use.container.ports.map(\.number))
    // What no setting explains may be a port that the program opens without being told.
    guard main.count == 1, let setting = main.first, let port = setting.port, !asked.isEmpty,
      !declared.contains(port), !asked.contains(where: { $0.number == port }),
      let wanted = asked.first(where: { !open.contains($0.number) })
    else { return [] }
    let all = asked.filter { $0.number == wanted.number }
    return [
      finding(
        at: setting.place,
        "\(use.description): \(setting.name) makes it listen on port \(port), but"
          + " \(ListensOnLoopback.askers(all)) asks port \(wanted.number)"
          + (declared.isEmpty ? "" : ", and it declares \(Self.list(declared))"),
        hint: "write \(wanted.number) in \(setting.name), or \(port) everywhere else")
    ]
  }

  // MARK: Programs whose ports are known

  /// Nil when they are not.
  private func known(
    _ use: ContainerUse, _ asked: [AskedPort], _ settings: [ListenSetting], _ objects: ObjectSet
  ) -> [Finding]? {
    guard let program = use.program, program.listensOnKnownPorts, use.runsOwnProgram,
      use.isComplete,
      // A file of settings may say another one.
      !(program.engine != nil && objects.mountedTexts(of: use).contains("port "))
    else { return nil }
    var open: Set<Int> = []
    for listener in program.listeners {
      let names =
        listener.portVariables + listener.hostVariables
        + (listener.addressOptions + listener.portOptions).map { "--" + $0 }
      let own = settings.filter { names.contains($0.name) }.compactMap(\.port)
      open.formUnion(own.isEmpty ? [listener.port] : own)
    }
    var seen: Set<Int> = []
    return asked.filter { !open.contains($0.number) && seen.insert($0.number).inserted }.map {
      wanted in
      let all = asked.filter { $0.number == wanted.number }
      let setting = settings.first { setting in !asked.contains { $0.number == setting.port } }
      return finding(
        at: setting?.place ?? SettingPlace(wanted.cursor),
        "\(use.description): \(program.name) listens on port\(open.count > 1 ? "s" : "") \(Self.list(open))"
          + (setting.map { " by \($0.name)" } ?? "")
          + ", but \(ListensOnLoopback.askers(all)) asks port \(wanted.number)")
    }
  }

  // MARK: Scrapes

  /// The annotation of scrapers against the setting or the port of that name.
  private func scraped(_ use: ContainerUse, _ settings: [ListenSetting]) -> [Finding] {
    let annotation = use.pod.template[at: "metadata", "annotations", "prometheus.io/port"]
    guard let port = annotation.text.flatMap({ Int($0) }) else { return [] }
    let declared = use.container.ports
    guard !declared.contains(where: { $0.number == port }) else { return [] }
    let setting = settings.first { $0.name.uppercased().contains("METRICS") }
    let named = declared.first { $0.name?.contains("metrics") == true }
    guard let own = setting?.port ?? named?.number, own != port else { return [] }
    let source = setting.map { "by \($0.name)" } ?? "by port \(named?.name ?? "")"
    return [
      finding(
        annotation,
        "\(use.description): the annotation prometheus.io/port says \(port), metrics are on \(own)"
          + " \(source)")
    ]
  }

  private static func list(_ ports: Set<Int>) -> String {
    ports.sorted().map(String.init).joined(separator: ", ")
  }
}
