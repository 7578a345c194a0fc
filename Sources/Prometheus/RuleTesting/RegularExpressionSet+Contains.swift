extension RegularExpressionSet {
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isIn =
      holds(scalar) || ignoresCase && (holds(scalar.folded) || holds(scalar.capitalized))
    return isIn != isNegated
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
      || classes.contains { scalar.isInCategory($0.name) != $0.isNegated }
  }
}

extension Unicode.Scalar {
  /// The character that stands for both cases.
  var folded: Unicode.Scalar {
    properties.lowercaseMapping.unicodeScalars.first ?? self
  }

  fileprivate var capitalized: Unicode.Scalar {
    properties.uppercaseMapping.unicodeScalars.first ?? self
  }

  /// Whether the character is in a general category; scripts are not known here.
  fileprivate func isInCategory(_ name: String) -> Bool {
    let category: String =
      switch properties.generalCategory {
      case .uppercaseLetter: "Lu"
      case .lowercaseLetter: "Ll"
      case .titlecaseLetter: "Lt"
      case .modifierLetter: "Lm"
      case .otherLetter: "Lo"
      case .nonspacingMark: "Mn"
      case .spacingMark: "Mc"
      case .enclosingMark: "Me"
      case .decimalNumber: "Nd"
      case .letterNumber: "Nl"
      case .otherNumber: "No"
      case .connectorPunctuation: "Pc"
      case .dashPunctuation: "Pd"
      case .openPunctuation: "Ps"
      case .closePunctuation: "Pe"
      case .initialPunctuation: "Pi"
      case .finalPunctuation: "Pf"
      case .otherPunctuation: "Po"
      case .mathSymbol: "Sm"
      case .currencySymbol: "Sc"
      case .modifierSymbol: "Sk"
      case .otherSymbol: "So"
      case .spaceSeparator: "Zs"
      case .lineSeparator: "Zl"
      case .paragraphSeparator: "Zp"
      case .control: "Cc"
      case .format: "Cf"
      case .surrogate: "Cs"
      case .privateUse: "Co"
      default: "Cn"
      }
    return name == "Any" || category == name || name.count == 1 && category.hasPrefix(name)
  }
}
