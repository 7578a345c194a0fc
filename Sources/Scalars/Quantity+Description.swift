extension Quantity {
  /// The canonical text, as the API server gives it back: no fraction, the largest suffix that
  /// leaves none, binary amounts below 1024 as decimal ones.
  package var description: String {
    guard billionths != 0 else { return "0" }
    switch format {
    case .binary:
      return binaryText ?? decimalText
    case .decimal:
      return decimalText
    case .exponent:
      let (mantissa, power) = reduced
      return power == 0 ? String(mantissa) : "\(mantissa)e\(power)"
    }
  }

  private var decimalText: String {
    let (mantissa, power) = reduced
    let suffix = Quantity.decimalSuffixes.first { $0.power == power }?.suffix ?? ""
    return String(mantissa) + suffix
  }

  /// Nil when the amount is below 1024 or not whole.
  private var binaryText: String? {
    let (units, rest) = billionths.quotientAndRemainder(dividingBy: Quantity.billion)
    guard rest == 0, units.magnitude >= 1024 else { return nil }
    var mantissa = units
    var suffix = ""
    for next in Quantity.binarySuffixes where mantissa % 1024 == 0 {
      mantissa /= 1024
      suffix = next
    }
    return String(mantissa) + suffix
  }

  /// Mantissa and the largest power of ten, a multiple of three, that leaves it whole.
  private var reduced: (mantissa: Int128, power: Int) {
    var mantissa = billionths
    var power = -9
    while power < 18, mantissa % 1000 == 0 {
      mantissa /= 1000
      power += 3
    }
    return (mantissa, power)
  }
}
