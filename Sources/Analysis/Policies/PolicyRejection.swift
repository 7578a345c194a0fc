/// What a policy of the set says against an object of the set.
struct PolicyRejection {
  /// `ValidatingAdmissionPolicy read-only-root`.
  var policy: String
  var admitted: Admitted
  /// The field that it is about.
  var field: Cursor
  /// As the policy would say it.
  var message: String
}
