import Prometheus

extension PromQLLabels.Presence {
  var isPresent: Bool {
    if case .present = self { true } else { false }
  }
}
