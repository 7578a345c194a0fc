extension SecuritySpec: FieldGroup {
  init(from reader: inout FieldReader) {
    admission = reader.optionalGroup(
      "admission", "Which pods are admitted. Absent: nothing is checked at admission.")
    databaseTLS = reader.flag(
      "databaseTLS",
      "TLS between the server and PostgreSQL in the namespace; with the modes statefulset and"
        + " cluster.")
  }
}

extension AdmissionSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    registries = reader.list(
      "registries", "Where images may come from.", minimum: 1, as: RegistryPrefix.self
    ).map(\.text)
    requireDigest = reader.flag("requireDigest", "Images must be named by digest.")
  }
}
