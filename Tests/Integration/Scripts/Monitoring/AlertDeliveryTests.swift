import Foundation
import TestSupport
import Testing
import YAML

@Suite("Alerts on their way, from a metric to a receiver", .serialized)
struct AlertDeliveryTests {
  @Test(
    "Prometheus starts with everything and an alert reaches its receiver",
    arguments: [
      ("production", "/on-call"), ("staging", "/team"), ("development", "/local"),
    ])
  func delivery(name: String, path: String) throws {
    let stack = try LoopbackStack(name)
    defer { stack.remove() }
    try stack.start()
    #expect(
      try stack.loadedRuleFiles() == Set(stack.emitted.rules.map(\.key)).union([stack.extraRules]))
    try stack.expose(["synthetic_alert{name=\"SyntheticAlert\",severity=\"critical\"} 1"])
    try stack.waitForNotification("\(path) firing SyntheticAlert")
    #expect(try !stack.notifications().contains { !$0.hasPrefix(path) && $0.contains("Synthetic") })
  }
}
