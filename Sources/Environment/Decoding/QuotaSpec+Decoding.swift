extension QuotaSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    headroomPercent = reader.integer(
      "headroomPercent", in: 0...200,
      "How much more than the computed need of the set the quota grants, in per cent.")
  }
}
