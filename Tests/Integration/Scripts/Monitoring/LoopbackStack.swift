import TestSupport

/// Prometheus, Alertmanager and somebody who is told, on the loopback address, with the configuration
/// that an environment's manifests hold.
final class LoopbackStack {
  let emitted: EmittedMonitoring
  let receiver: NotificationReceiver
  let alertmanager: LoopbackAlertmanager
  let prometheus: LoopbackPrometheus

  /// Runs a test on programs that are gone afterwards.
  static func withRunning(
    _ environment: String, clustered: Bool = false, _ test: (LoopbackStack) throws -> Void
  ) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let stack = try LoopbackStack(environment, clustered: clustered, in: folder)
    defer { stack.stop() }
    try test(stack)
  }

  private init(_ environment: String, clustered: Bool, in folder: ScratchFolder) throws {
    emitted = try EmittedMonitoring(environment)
    receiver = try NotificationReceiver(in: folder)
    var substitution = LoopbackSubstitution(folder: folder.path, receiver: receiver.port)
    alertmanager = try LoopbackAlertmanager(
      substitution.hurried(substitution.alertmanager(emitted.alertmanager)), clustered: clustered,
      in: folder)
    substitution.alertmanager = alertmanager.port
    prometheus = try LoopbackPrometheus(
      emitted, substitution, in: folder, alertmanager: alertmanager.port)
  }

  private func stop() {
    prometheus.stop()
    alertmanager.stop()
    receiver.stop()
  }
}
