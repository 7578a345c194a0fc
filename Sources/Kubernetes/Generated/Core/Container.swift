// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Container.
package struct Container: NodeConvertible {
  package var name: DNSLabel
  package var image: ImageReference?
  package var imagePullPolicy: ImagePullPolicy?
  package var restartPolicy: ContainerRestartPolicy?
  package var command: [String]?
  package var args: [String]?
  package var workingDir: String?
  package var ports: [ContainerPort]?
  package var envFrom: [EnvFromSource]?
  package var env: [EnvVar]?
  package var resources: ResourceRequirements?
  package var resizePolicy: [ContainerResizePolicy]?
  @Boxed package var startupProbe: Probe?
  @Boxed package var livenessProbe: Probe?
  @Boxed package var readinessProbe: Probe?
  @Boxed package var lifecycle: Lifecycle?
  @Boxed package var securityContext: SecurityContext?
  package var volumeMounts: [VolumeMount]?
  package var volumeDevices: [VolumeDevice]?
  package var restartPolicyRules: [ContainerRestartRule]?
  package var stdin: Bool?
  package var stdinOnce: Bool?
  package var terminationMessagePath: String?
  package var terminationMessagePolicy: TerminationMessagePolicy?
  package var tty: Bool?

  package init(
    name: DNSLabel,
    image: ImageReference? = nil,
    imagePullPolicy: ImagePullPolicy? = nil,
    restartPolicy: ContainerRestartPolicy? = nil,
    command: [String]? = nil,
    args: [String]? = nil,
    workingDir: String? = nil,
    ports: [ContainerPort]? = nil,
    envFrom: [EnvFromSource]? = nil,
    env: [EnvVar]? = nil,
    resources: ResourceRequirements? = nil,
    resizePolicy: [ContainerResizePolicy]? = nil,
    startupProbe: Probe? = nil,
    livenessProbe: Probe? = nil,
    readinessProbe: Probe? = nil,
    lifecycle: Lifecycle? = nil,
    securityContext: SecurityContext? = nil,
    volumeMounts: [VolumeMount]? = nil,
    volumeDevices: [VolumeDevice]? = nil,
    restartPolicyRules: [ContainerRestartRule]? = nil,
    stdin: Bool? = nil,
    stdinOnce: Bool? = nil,
    terminationMessagePath: String? = nil,
    terminationMessagePolicy: TerminationMessagePolicy? = nil,
    tty: Bool? = nil
  ) {
    self.name = name
    self.image = image
    self.imagePullPolicy = imagePullPolicy
    self.restartPolicy = restartPolicy
    self.command = command
    self.args = args
    self.workingDir = workingDir
    self.ports = ports
    self.envFrom = envFrom
    self.env = env
    self.resources = resources
    self.resizePolicy = resizePolicy
    self.startupProbe = startupProbe
    self.livenessProbe = livenessProbe
    self.readinessProbe = readinessProbe
    self.lifecycle = lifecycle
    self.securityContext = securityContext
    self.volumeMounts = volumeMounts
    self.volumeDevices = volumeDevices
    self.restartPolicyRules = restartPolicyRules
    self.stdin = stdin
    self.stdinOnce = stdinOnce
    self.terminationMessagePath = terminationMessagePath
    self.terminationMessagePolicy = terminationMessagePolicy
    self.tty = tty
  }

  package var node: Node {
    var fields = Fields(capacity: 25)
    fields.add("name", self.name)
    fields.add("image", self.image)
    fields.add("imagePullPolicy", self.imagePullPolicy)
    fields.add("restartPolicy", self.restartPolicy)
    fields.add("command", self.command)
    fields.add("args", self.args)
    fields.add("workingDir", self.workingDir)
    fields.add("ports", self.ports)
    fields.add("envFrom", self.envFrom)
    fields.add("env", self.env)
    fields.add("resources", self.resources)
    fields.add("resizePolicy", self.resizePolicy)
    fields.add("startupProbe", self.startupProbe)
    fields.add("livenessProbe", self.livenessProbe)
    fields.add("readinessProbe", self.readinessProbe)
    fields.add("lifecycle", self.lifecycle)
    fields.add("securityContext", self.securityContext)
    fields.add("volumeMounts", self.volumeMounts)
    fields.add("volumeDevices", self.volumeDevices)
    fields.add("restartPolicyRules", self.restartPolicyRules)
    fields.add("stdin", self.stdin)
    fields.add("stdinOnce", self.stdinOnce)
    fields.add("terminationMessagePath", self.terminationMessagePath)
    fields.add("terminationMessagePolicy", self.terminationMessagePolicy)
    fields.add("tty", self.tty)
    return fields.node
  }
}
