package import Findings
import Kubernetes

/// What is asked from outside of a pod listens on its address.
package struct ListensOnLoopback: Check {
  package static let info = CheckInfo(
    id: "cfg-listen-loopback",
    finds: "a container that listens on 127.0.0.1 though a probe or a Service asks its port",
    why:
      "every connection from outside of the pod is refused: probes fail, the pod never gets ready",
    mend: "listen on 0.0.0.0",
    source:
      "Kubernetes documentation, Debug Services: Is the Service working by IP; the kubelet asks the pod's address",
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
                  args: [serve, --listen=127.0.0.1:8080]
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
                  args: [serve, --listen=0.0.0.0:8080]
                  ports: [{ name: http, containerPort: 8080 }]
                  readinessProbe: { httpGet: { path: /ready, port: http } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.containerUses.flatMap { use -> [Finding] in
      guard !use.container.isInit || use.container.isSidecar else { return [] }
      let asked = objects.askedPorts(of: use)
      guard !asked.isEmpty, use.pod.spec["hostNetwork"].boolean != true else { return [] }
      return told(use, asked, objects) + untold(use, asked)
    }
  }

  /// Settings that name the loopback address.
  private func told(
    _ use: ContainerUse, _ asked: [AskedPort], _ objects: ObjectSet
  ) -> [Finding] {
    let settings = ListenSettings.of(use, in: objects)
    return settings.filter(\.isLoopback).compactMap { setting in
      // Another setting of the same listener may say the port.
      let port =
        setting.port
        ?? settings.first { $0.port != nil && $0.isSecondary == setting.isSecondary }?.port
        ?? usualPort(use, setting)
      let others = port.map { port in asked.filter { $0.number == port } } ?? asked
      guard let first = others.first, !setting.isSecondary || port != nil else { return nil }
      let all = others.filter { $0.number == first.number }
      return finding(
        at: setting.place,
        "\(use.description): \(setting.name) makes it listen on \(setting.host ?? "") only, but"
          + " \(Self.askers(all)) asks port \(first.number)",
        hint: "listen on 0.0.0.0")
    }
  }

  private func usualPort(_ use: ContainerUse, _ setting: ListenSetting) -> Int? {
    use.program?.listeners.first {
      ($0.hostVariables + $0.addressOptions.map { "--" + $0 } + $0.hostOptions.map { "--" + $0 })
        .contains(setting.name)
    }?.port
  }

  /// Programs that nobody but themselves reaches unless they are told.
  private func untold(_ use: ContainerUse, _ asked: [AskedPort]) -> [Finding] {
    guard let program = use.program, use.runsOwnProgram, use.isComplete else { return [] }
    return program.listeners.compactMap { listener in
      guard listener.isLoopbackByDefault, let name = listener.hostVariables.first,
        !listener.hostVariables.contains(where: { use.variable($0) != nil })
      else { return nil }
      let port =
        listener.portVariables.lazy.compactMap {
          use.variable($0)?.value.flatMap { Int($0) }
        }.first ?? listener.port
      let all = asked.filter { $0.number == port }
      guard !all.isEmpty else { return nil }
      return finding(
        use.container.cursor["env"],
        "\(use.description): \(name) is not set, so \(program.name) listens on 127.0.0.1 only, but"
          + " \(Self.askers(all)) asks port \(port)",
        hint: "set \(name) to 0.0.0.0")
    }
  }

  static func askers(_ asked: [AskedPort]) -> String {
    var names: [String] = []
    for port in asked where !names.contains(port.asker) { names.append(port.asker) }
    return names.prefix(3).joined(separator: " and ")
  }
}
