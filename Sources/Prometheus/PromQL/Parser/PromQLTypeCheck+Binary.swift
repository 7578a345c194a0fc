extension PromQLTypeCheck {
  static func checkBinary(_ binary: PromQLBinary, _ problems: inout [PromQLProblem]) {
    let name = binary.operator.rawValue
    let left = binary.left.valueType
    let right = binary.right.valueType
    func report(_ message: String, hint: String? = nil) {
      problems.append(PromQLProblem(binary.operatorSpan, message, hint: hint))
    }
    if binary.returnsBool, !binary.operator.isComparison {
      report("bool behind '\(name)'", hint: "only comparisons can give 0 or 1")
    }
    for (side, type) in [(binary.left, left), (binary.right, right)]
    where type != .scalar && type != .instantVector {
      problems.append(
        PromQLProblem(
          side.span,
          "an operand of '\(name)' is \(type.withArticle), expected a scalar or instant vector",
          hint: type == .rangeVector ? "take a function over the range, such as rate" : nil))
    }
    if let shared = binary.sharedLabel {
      report("the label '\(shared)' stands both in on and in \(binary.groupName)")
    }
    if left == .scalar, right == .scalar, binary.operator.isComparison, !binary.returnsBool {
      report("a comparison of two scalars", hint: "write \(name) bool")
    }
    if binary.operator.isSetOperator, left == .scalar || right == .scalar {
      report("'\(name)' with a scalar", hint: "vector(…) makes a vector of a scalar")
    }
    if left == .instantVector, right == .instantVector {
      if binary.operator.isSetOperator, binary.matching.manySide != nil {
        report("\(binary.groupName) behind '\(name)'", hint: "set operators match many to many")
      }
    } else if binary.matching.labels?.names.isEmpty == false {
      report("matching by labels with an operand that is no instant vector")
    }
  }
}

extension PromQLBinary {
  fileprivate var groupName: String { matching.manySide == .right ? "group_right" : "group_left" }

  /// A label that is both matched on and copied.
  fileprivate var sharedLabel: String? {
    guard case .on(let names)? = matching.labels else { return nil }
    return matching.includedLabels?.first(where: names.contains)
  }
}
