// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Probe.
package struct Probe: NodeConvertible {
  package var exec: ExecAction?
  @Boxed package var httpGet: HTTPGetAction?
  package var tcpSocket: TCPSocketAction?
  @Boxed package var grpc: GRPCAction?
  package var initialDelaySeconds: Int?
  package var periodSeconds: Int?
  package var timeoutSeconds: Int?
  package var successThreshold: Int?
  package var failureThreshold: Int?
  package var terminationGracePeriodSeconds: Int?

  package init(
    exec: ExecAction? = nil,
    httpGet: HTTPGetAction? = nil,
    tcpSocket: TCPSocketAction? = nil,
    grpc: GRPCAction? = nil,
    initialDelaySeconds: Int? = nil,
    periodSeconds: Int? = nil,
    timeoutSeconds: Int? = nil,
    successThreshold: Int? = nil,
    failureThreshold: Int? = nil,
    terminationGracePeriodSeconds: Int? = nil
  ) {
    self.exec = exec
    self.httpGet = httpGet
    self.tcpSocket = tcpSocket
    self.grpc = grpc
    self.initialDelaySeconds = initialDelaySeconds
    self.periodSeconds = periodSeconds
    self.timeoutSeconds = timeoutSeconds
    self.successThreshold = successThreshold
    self.failureThreshold = failureThreshold
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("exec", self.exec)
    fields.add("httpGet", self.httpGet)
    fields.add("tcpSocket", self.tcpSocket)
    fields.add("grpc", self.grpc)
    fields.add("initialDelaySeconds", self.initialDelaySeconds)
    fields.add("periodSeconds", self.periodSeconds)
    fields.add("timeoutSeconds", self.timeoutSeconds)
    fields.add("successThreshold", self.successThreshold)
    fields.add("failureThreshold", self.failureThreshold)
    fields.add("terminationGracePeriodSeconds", self.terminationGracePeriodSeconds)
    return fields.node
  }
}
