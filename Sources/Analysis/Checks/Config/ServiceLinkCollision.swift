package import Findings
import Kubernetes
import Scalars

/// No Service puts a variable into a pod that its program takes for its own.
package struct ServiceLinkCollision: Check {
  package static let info = CheckInfo(
    id: "cfg-service-link-env-collision",
    finds: "a pod that gets a variable of a Service's name which its program reads as a setting",
    why: "the program reads tcp://... where it expects its own value, such as a port number",
    mend: "set enableServiceLinks: false",
    source: "Kubernetes documentation, Service: Environment variables",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env: [{ name: WEB_PORT, value: "8080" }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: seed, namespace: shop }
        spec:
          containers:
            - name: seed
              image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env: [{ name: WEB_PORT, value: "8080" }]
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: seed, namespace: shop }
        spec:
          enableServiceLinks: false
          containers:
            - name: seed
              image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var readers: [String: [String: Reader]] = [:]
    for pod in objects.pods {
      for container in pod.containers {
        guard let image = Self.program(container) else { continue }
        let sources = ContainerVariables(container, in: objects).sources
        readers[image, default: [:]].merge(sources.mapValues { Reader(pod: pod, source: $0) }) {
          first, _ in first
        }
      }
    }
    var injected: [String: [String: ObjectSet.Member]] = [:]
    for route in objects.services where !route.isHeadless {
      for variable in Self.variables(of: route) {
        injected[route.service.namespace, default: [:]][variable] = route.service
      }
    }
    return objects.pods.compactMap { pod in
      guard pod.spec["enableServiceLinks"].boolean != false,
        let services = injected[pod.namespace]
      else { return nil }
      return collision(of: pod, services, readers, objects)
    }
  }

  /// The first variable of the first container; one setting mends all of them.
  private func collision(
    of pod: PodTemplate, _ services: [String: ObjectSet.Member],
    _ readers: [String: [String: Reader]], _ objects: ObjectSet
  ) -> Finding? {
    for container in pod.containers {
      let own = ContainerVariables(container, in: objects)
      guard own.isComplete, let image = Self.program(container), let read = readers[image]
      else { continue }
      let names = read.keys.filter { services[$0] != nil && own.sources[$0] == nil }
      guard let name = names.min(), let service = services[name], let other = read[name]
      else { continue }
      return finding(
        pod.spec["enableServiceLinks"],
        "Service \(service.name) injects \(name), which the program of container"
          + " \(container.name) reads: \(other.description) sets it for the same image")
    }
    return nil
  }

  /// A pod that sets a variable for its program.
  private struct Reader {
    var pod: PodTemplate
    var source: Cursor

    var description: String {
      for (field, kind) in [("configMapRef", "ConfigMap"), ("secretRef", "Secret")] {
        if let name = source[field]["name"].text { return "\(pod.description) by \(kind) \(name)" }
      }
      return pod.description
    }
  }

  /// The image without its version.
  private static func program(_ container: ContainerTemplate) -> String? {
    container.image.flatMap { ImageReference($0)?.name }
  }

  private static func variables(of route: ServiceRoute) -> [String] {
    let prefix = environmentName(route.service.name)
    guard !route.ports.isEmpty, route.spec["type"].text != "ExternalName" else { return [] }
    var names = ["SERVICE_HOST", "SERVICE_PORT", "PORT"].map { "\(prefix)_\($0)" }
    for port in route.ports {
      if let name = port.name { names.append("\(prefix)_SERVICE_PORT_\(environmentName(name))") }
      let link = "\(prefix)_PORT_\(port.number)_\(port.transport)"
      names += [link] + ["PROTO", "PORT", "ADDR"].map { "\(link)_\($0)" }
    }
    return names
  }

  private static func environmentName(_ name: String) -> String {
    String(name.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}
