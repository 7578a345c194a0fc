// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.LifecycleHandler.
package struct LifecycleHandler: NodeConvertible {
  package var exec: ExecAction?
  @Boxed package var httpGet: HTTPGetAction?
  package var sleep: SleepAction?
  package var tcpSocket: TCPSocketAction?

  package init(
    exec: ExecAction? = nil,
    httpGet: HTTPGetAction? = nil,
    sleep: SleepAction? = nil,
    tcpSocket: TCPSocketAction? = nil
  ) {
    self.exec = exec
    self.httpGet = httpGet
    self.sleep = sleep
    self.tcpSocket = tcpSocket
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("exec", self.exec)
    fields.add("httpGet", self.httpGet)
    fields.add("sleep", self.sleep)
    fields.add("tcpSocket", self.tcpSocket)
    return fields.node
  }
}
