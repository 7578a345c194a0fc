/// Exact arithmetic; the left operand gives the format, unless it is zero.
///
/// Amounts of others can be as large as they like: beyond 128 bits of billionths, sums and products
/// stay at the limit.
extension Quantity {
  package static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(
      billionths: left.billionths.saturatingAdd(right.billionths),
      format: left.billionths == 0 ? right.format : left.format)
  }

  package static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(
      billionths: left.billionths.saturatingAdd(-right.billionths),
      format: left.billionths == 0 ? right.format : left.format)
  }

  package static func * (left: Quantity, count: Int) -> Quantity {
    Quantity(billionths: left.billionths.saturatingMultiply(by: Int128(count)), format: left.format)
  }

  package static func * (count: Int, right: Quantity) -> Quantity { right * count }

  package static func += (left: inout Quantity, right: Quantity) {
    left = left + right
  }

  /// The part of the amount that the ratio names, rounded up to a multiple of `step`.
  package func scaled(by ratio: Ratio, roundedUpTo step: Quantity) -> Quantity {
    let product = billionths.saturatingMultiply(by: Int128(ratio.billionths))
    return Quantity(billionths: dividedUp(product, by: Quantity.billion), format: format)
      .rounded(upTo: step)
  }

  /// The smallest multiple of `step` that is not less.
  package func rounded(upTo step: Quantity) -> Quantity {
    precondition(step.billionths > 0, "a step of rounding is above zero")
    return Quantity(
      billionths: dividedUp(billionths, by: step.billionths)
        .saturatingMultiply(by: step.billionths), format: format)
  }

  /// The largest multiple of `step` that is not more.
  package func rounded(downTo step: Quantity) -> Quantity {
    precondition(step.billionths > 0, "a step of rounding is above zero")
    let up = dividedUp(billionths, by: step.billionths)
    let excess = up.saturatingMultiply(by: step.billionths) > billionths ? up - 1 : up
    return Quantity(billionths: excess.saturatingMultiply(by: step.billionths), format: format)
  }

  /// Whole units, rounded up as the scheduler does: bytes of a memory limit.
  package var units: Int { Int(clamping: dividedUp(billionths, by: Quantity.billion)) }

  /// Thousandths, rounded up: CPU.
  package var milli: Int { Int(clamping: dividedUp(billionths, by: 1_000_000)) }

  private func dividedUp(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}

extension Int128 {
  /// Half of what fits, so that a difference of two and its negation fit too.
  private static let limit = Int128.max / 2

  fileprivate func saturatingAdd(_ other: Int128) -> Int128 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (self < 0 ? -Int128.limit : Int128.limit) : sum.limited
  }

  fileprivate func saturatingMultiply(by factor: Int128) -> Int128 {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    return overflows
      ? ((self < 0) == (factor < 0) ? Int128.limit : -Int128.limit) : product.limited
  }

  private var limited: Int128 { Swift.max(-Int128.limit, Swift.min(Int128.limit, self)) }
}
