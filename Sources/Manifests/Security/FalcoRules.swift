import Contract
import Environment
import Kubernetes
import Scalars
import YAML

/// What Falco watches in the pods of the namespace: things that none of our programs does.
///
/// The ConfigMap lies in Falco's namespace, to be mounted at `/etc/falco/rules.d`, where Falco reads
/// every file after its own rules.
enum FalcoRules {
  private enum RulesFile: String, KeySet {
    case rules = "vibe-ensemble-rules.yaml"
  }

  static func configMap(
    _ spec: EnvironmentSpec, _ falco: ProvidesSpec.FalcoReference
  ) -> ConfigMap {
    ConfigMap(
      metadata: ObjectMeta(
        name: DNSName(stringLiteral: "\(spec.namespace)-falco-rules"), namespace: falco.namespace,
        labels: ProductLabels.labels(spec),
        annotations: ["vibe-ensemble.io/mount-at": "/etc/falco/rules.d"]),
      keys: RulesFile.self
    ) { _ in Emitter.text(.sequence(rules(spec).map(\.node))) }
  }

  static func rules(_ spec: EnvironmentSpec) -> [FalcoRule] {
    let here = "k8s.ns.name = \"\(spec.namespace)\""
    let inServer = "k8s.pod.name startswith \"\(ServerProgram.name)-\""
    let place = "namespace=%k8s.ns.name pod=%k8s.pod.name container=%container.name"
    let program = "command=%proc.cmdline parent=%proc.pname user=%user.uid"
    return [
      FalcoRule(
        name: "Foreign program in a server pod (\(spec.namespace))",
        meaning: "The server starts no programs but itself, for its health and its shutdown.",
        conditions: [
          "spawned_process", "container", here, inServer,
          "not proc.exepath endswith \"/\(ServerProgram.name)\"",
        ],
        output: "A foreign program runs in a server pod (\(place) \(program))",
        priority: .critical, tags: ["vibe-ensemble", "execution"]),
      FalcoRule(
        name: "Terminal in a pod (\(spec.namespace))",
        meaning: "Somebody works in a pod by kubectl exec; it belongs to a known change.",
        conditions: ["spawned_process", "container", here, "proc.tty != 0"],
        output: "A terminal is open in a pod (\(place) \(program))",
        priority: .notice, tags: ["vibe-ensemble", "execution"]),
      FalcoRule(
        name: "Secret read by a foreign program (\(spec.namespace))",
        meaning: "Only the server itself reads the files of its secrets.",
        conditions: [
          "open_read", "container", here, inServer,
          "fd.name startswith \"\(ServerProgram.secretsFolder)/\"",
          "not proc.exepath endswith \"/\(ServerProgram.name)\"",
        ],
        output: "A foreign program reads a secret (file=%fd.name \(place) \(program))",
        priority: .critical, tags: ["vibe-ensemble", "credentials"]),
      FalcoRule(
        name: "Call of the cloud's metadata service (\(spec.namespace))",
        meaning: "No pod needs the node's cloud identity; network policies refuse the call.",
        conditions: [
          "evt.type in (connect, sendto, sendmsg)", "container", here,
          "fd.sip = \"169.254.169.254\"",
        ],
        output: "A pod asks for the node's identity (connection=%fd.name \(place) \(program))",
        priority: .warning, tags: ["vibe-ensemble", "network"]),
    ]
  }
}
