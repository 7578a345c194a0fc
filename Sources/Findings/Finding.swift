/// What is wrong, where, and how to mend it.
///
/// The message is one line in lower case without a full stop: what was found, what was expected.
/// The hint is an action.
package struct Finding: Sendable, Hashable {
  /// Kebab-case identifier, stable across versions: `unknown-key`.
  package var id: String
  package var severity: Severity
  /// Nil when no line of a source is to blame, for example a missing file.
  package var place: Place?
  /// `Kind namespace/name` of the object that the finding is about, if it is about one.
  package var object: String?
  /// Field path inside the object or file: `spec.template.spec.containers[0].image`.
  package var path: String?
  package var message: String
  package var hint: String?
  /// Other objects that decided it: the Service that selects the pod, the quota that is too small.
  package var related: [RelatedObject]
  /// Lines of the environment files that lead to what is wrong in the output, the likeliest first.
  ///
  /// Empty: no line leads there, vibe-gen writes it so. Nil: nobody looked, since the finding is not
  /// about the output of an environment.
  package var sources: [FindingSource]?

  package init(
    id: String, severity: Severity = .error, place: Place? = nil, object: String? = nil,
    path: String? = nil, message: String, hint: String? = nil, related: [RelatedObject] = []
  ) {
    self.id = id
    self.severity = severity
    self.place = place
    self.object = object
    self.path = path
    self.message = message
    self.hint = hint
    self.related = related
  }
}
