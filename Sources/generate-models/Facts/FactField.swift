/// What the facts table says of one field, for a range of releases.
struct FactField: Hashable {
  /// `[s`, `@core.v1.Container`: the notation that Sources/Analysis/Schemas/SchemaType.swift reads.
  var type: String
  var isRequired: Bool

  /// `replicas:i`, `containers!:[@core.v1.Container`, `stopSignal:s/33-`.
  func text(_ name: String, _ range: FactRange) -> String {
    "\(name)\(isRequired ? "!" : ""):\(type)\(range.text)"
  }
}
