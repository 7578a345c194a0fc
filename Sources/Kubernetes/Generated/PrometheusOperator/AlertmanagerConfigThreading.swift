// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: prometheus-operator v0.93.0, AlertmanagerConfig spec.receivers.emailConfigs.threading.
package struct AlertmanagerConfigThreading: NodeConvertible {
  package var threadByDate: AlertmanagerConfigThreadByDate

  package init(
    threadByDate: AlertmanagerConfigThreadByDate
  ) {
    self.threadByDate = threadByDate
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("threadByDate", self.threadByDate)
    return fields.node
  }
}
