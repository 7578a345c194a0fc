// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EphemeralContainer.
package struct EphemeralContainer: NodeConvertible {
  package var name: DNSLabel
  package var args: [String]?
  package var command: [String]?
  package var env: [EnvVar]?
  package var envFrom: [EnvFromSource]?
  package var image: ImageReference?
  package var imagePullPolicy: ImagePullPolicy?
  @Boxed package var lifecycle: Lifecycle?
  @Boxed package var livenessProbe: Probe?
  package var ports: [ContainerPort]?
  @Boxed package var readinessProbe: Probe?
  package var resizePolicy: [ContainerResizePolicy]?
  package var resources: ResourceRequirements?
  package var restartPolicy: ContainerRestartPolicy?
  package var restartPolicyRules: [ContainerRestartRule]?
  @Boxed package var securityContext: SecurityContext?
  @Boxed package var startupProbe: Probe?
  package var stdin: Bool?
  package var stdinOnce: Bool?
  package var targetContainerName: String?
  package var terminationMessagePath: String?
  package var terminationMessagePolicy: TerminationMessagePolicy?
  package var tty: Bool?
  package var volumeDevices: [VolumeDevice]?
  package var volumeMounts: [VolumeMount]?
  package var workingDir: String?

  package init(
    name: DNSLabel,
    args: [String]? = nil,
    command: [String]? = nil,
    env: [EnvVar]? = nil,
    envFrom: [EnvFromSource]? = nil,
    image: ImageReference? = nil,
    imagePullPolicy: ImagePullPolicy? = nil,
    lifecycle: Lifecycle? = nil,
    livenessProbe: Probe? = nil,
    ports: [ContainerPort]? = nil,
    readinessProbe: Probe? = nil,
    resizePolicy: [ContainerResizePolicy]? = nil,
    resources: ResourceRequirements? = nil,
    restartPolicy: ContainerRestartPolicy? = nil,
    restartPolicyRules: [ContainerRestartRule]? = nil,
    securityContext: SecurityContext? = nil,
    startupProbe: Probe? = nil,
    stdin: Bool? = nil,
    stdinOnce: Bool? = nil,
    targetContainerName: String? = nil,
    terminationMessagePath: String? = nil,
    terminationMessagePolicy: TerminationMessagePolicy? = nil,
    tty: Bool? = nil,
    volumeDevices: [VolumeDevice]? = nil,
    volumeMounts: [VolumeMount]? = nil,
    workingDir: String? = nil
  ) {
    self.name = name
    self.args = args
    self.command = command
    self.env = env
    self.envFrom = envFrom
    self.image = image
    self.imagePullPolicy = imagePullPolicy
    self.lifecycle = lifecycle
    self.livenessProbe = livenessProbe
    self.ports = ports
    self.readinessProbe = readinessProbe
    self.resizePolicy = resizePolicy
    self.resources = resources
    self.restartPolicy = restartPolicy
    self.restartPolicyRules = restartPolicyRules
    self.securityContext = securityContext
    self.startupProbe = startupProbe
    self.stdin = stdin
    self.stdinOnce = stdinOnce
    self.targetContainerName = targetContainerName
    self.terminationMessagePath = terminationMessagePath
    self.terminationMessagePolicy = terminationMessagePolicy
    self.tty = tty
    self.volumeDevices = volumeDevices
    self.volumeMounts = volumeMounts
    self.workingDir = workingDir
  }

  package var node: Node {
    var fields = Fields(capacity: 26)
    fields.add("name", self.name)
    fields.add("args", self.args)
    fields.add("command", self.command)
    fields.add("env", self.env)
    fields.add("envFrom", self.envFrom)
    fields.add("image", self.image)
    fields.add("imagePullPolicy", self.imagePullPolicy)
    fields.add("lifecycle", self.lifecycle)
    fields.add("livenessProbe", self.livenessProbe)
    fields.add("ports", self.ports)
    fields.add("readinessProbe", self.readinessProbe)
    fields.add("resizePolicy", self.resizePolicy)
    fields.add("resources", self.resources)
    fields.add("restartPolicy", self.restartPolicy)
    fields.add("restartPolicyRules", self.restartPolicyRules)
    fields.add("securityContext", self.securityContext)
    fields.add("startupProbe", self.startupProbe)
    fields.add("stdin", self.stdin)
    fields.add("stdinOnce", self.stdinOnce)
    fields.add("targetContainerName", self.targetContainerName)
    fields.add("terminationMessagePath", self.terminationMessagePath)
    fields.add("terminationMessagePolicy", self.terminationMessagePolicy)
    fields.add("tty", self.tty)
    fields.add("volumeDevices", self.volumeDevices)
    fields.add("volumeMounts", self.volumeMounts)
    fields.add("workingDir", self.workingDir)
    return fields.node
  }
}
