extension Cursor {
  /// Seconds after which a probe gives up.
  ///
  /// Source: Kubernetes 1.33 API, Probe: periodSeconds 10 and failureThreshold 3 by default.
  var patience: Int {
    (self["periodSeconds"].integer ?? 10) * (self["failureThreshold"].integer ?? 3)
  }
}
