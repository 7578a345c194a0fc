import YAML

extension Leaf {
  /// Other values that the leaf might have, the likeliest to be valid first.
  ///
  /// Some may be refused together with the rest of the environment; the caller finds out by decoding.
  var otherValues: [Node] {
    guard case .scalar(let rules) = shape, let text = value.scalarText else { return [] }
    let texts =
      rules.types == [.integer]
      ? otherIntegers(value.integer ?? 0, in: rules.range)
      : rules.types == [.boolean]
        ? [value.boolean == true ? "false" : "true"]
        : rules.choices + otherAmounts(text) + rules.examples + ["x" + text]
    return texts.filter { $0 != text }.map { node($0, rules) }
  }

  private func otherIntegers(_ value: Int, in range: ClosedRange<Int>?) -> [String] {
    let range = range ?? Int.min...Int.max
    return [value + 1, value - 1, range.upperBound, range.lowerBound]
      .filter { $0 != value && range.contains($0) }.map(String.init)
  }

  /// Quantities, durations and percentages: the first number changed, the unit kept.
  private func otherAmounts(_ text: String) -> [String] {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number < 1_000_000 else { return [] }
    let unit = text.dropFirst(digits.count)
    return [number * 2, number + 1, number - 1, number / 2].filter { $0 > 0 }.map { "\($0)\(unit)" }
  }

  private func node(_ text: String, _ rules: ScalarRules) -> Node {
    let isNumber = rules.types.contains(.integer) && Int(text) != nil
    let type: ScalarType =
      isNumber ? .integer : rules.types == [.boolean] ? .boolean : .string
    return Node(.scalar(text, type), mark: value.mark)
  }
}
