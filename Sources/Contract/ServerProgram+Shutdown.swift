/// How a pod of the server goes away without losing a request.
extension ServerProgram {
  /// Path of the executable in the image.
  package static let executable = "/usr/local/bin/vibe-ensemble-server"

  /// Time that the ingress controller gets to forget a pod that is going away, in seconds.
  ///
  /// Its endpoint is withdrawn when the pod is deleted, but the controller hears of it later; until
  /// then requests still arrive and must be answered as ever.
  package static let endpointRemovalSeconds = 15

  /// The command that `preStop` runs: it does nothing for so many seconds and succeeds.
  ///
  /// SIGTERM comes after it, and with it the drain. A command of the server itself, since its image
  /// has no shell and no `sleep`, and the handler `preStop.sleep` is unknown before Kubernetes
  /// 1.29. An HTTP handler would be a way for anyone who reaches the port to stop the server.
  package static var endpointRemovalCommand: [String] {
    [executable, "wait", "--seconds", String(endpointRemovalSeconds)]
  }
}
