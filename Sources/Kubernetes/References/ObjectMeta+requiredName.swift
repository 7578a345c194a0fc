import Scalars

extension ObjectMeta {
  /// The name that references to the object carry.
  var requiredName: DNSName {
    guard let name else { preconditionFailure("an object without a name cannot be referred to") }
    return name
  }

  /// The name of an object whose kind allows no dots: Services, for example.
  var requiredLabel: DNSLabel {
    DNSLabel(stringLiteral: requiredName.description)
  }
}
