import Scalars
import YAML

/// The decoded input: what differs between environments, and the components to deploy.
struct Job {
  struct Environment {
    var namespace: DNSLabel
    var tag: String
    var replicas: Int
    var maxReplicas: Int
    var minAvailable: Int
    var cpu: Quantity
    var memory: Quantity
    var logLevel: String
    var domain: String
  }

  struct Component {
    var name: DNSLabel
    var port: Int
    var schedule: CronSchedule
  }

  var environment: Environment
  var components: [Component]

  /// Nil where a key is absent or has another type.
  init?(_ node: Node) {
    guard let environment = node["environment"].flatMap(Environment.init),
      let items = node["components"]?.items
    else { return nil }
    self.environment = environment
    components = items.compactMap(Component.init)
    guard components.count == items.count else { return nil }
  }
}

extension Job.Environment {
  init?(_ node: Node) {
    guard let namespace = node["namespace"]?.string.flatMap(DNSLabel.init(_:)),
      let tag = node["tag"]?.string, let replicas = node["replicas"]?.integer,
      let maxReplicas = node["maxReplicas"]?.integer,
      let minAvailable = node["minAvailable"]?.integer,
      let cpu = node["cpu"]?.string.flatMap(Quantity.init(_:)),
      let memory = node["memory"]?.string.flatMap(Quantity.init(_:)),
      let logLevel = node["logLevel"]?.string, let domain = node["domain"]?.string
    else { return nil }
    self.init(
      namespace: namespace, tag: tag, replicas: replicas, maxReplicas: maxReplicas,
      minAvailable: minAvailable, cpu: cpu, memory: memory, logLevel: logLevel, domain: domain)
  }
}

extension Job.Component {
  init?(_ node: Node) {
    guard let name = node["name"]?.string.flatMap(DNSLabel.init(_:)),
      let port = node["port"]?.integer,
      let schedule = node["schedule"]?.string.flatMap(CronSchedule.init(_:))
    else { return nil }
    self.init(name: name, port: port, schedule: schedule)
  }
}
