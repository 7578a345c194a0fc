package import Findings

extension CheckInfo {
  /// The check as reports describe it.
  package var reported: ReportedRule {
    ReportedRule(
      id: id, family: family, severity: severity, certainty: certainty.rawValue, finds: finds,
      why: why, mend: mend, source: source)
  }
}
