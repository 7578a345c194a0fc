import Findings

/// Looks for names that nobody declares, as the API server does before it takes an expression.
struct CELNames {
  /// Variables that an expression may begin with.
  var roots: Set<String>
  /// Fields of `variables`; nil: they are not known.
  var variables: Set<String>?

  /// The first name that is not known, with its place.
  func fault(in expression: CELExpression) -> CELSyntaxError? {
    switch expression {
    case .literal: return nil
    case .identifier(let name, let place): return root(name, place)
    case .select(let operand, let field, let place): return select(operand, field, place)
    case .has(let operand, let field):
      return select(operand, field, CELPlace(offset: 0))
    case .index(let left, let right), .and(let left, let right), .or(let left, let right),
      .optional(let left, let right):
      return fault(in: left) ?? fault(in: right)
    case .call(let name, let target, let arguments, let place):
      return call(name, target, arguments, place)
    case .list(let items): return first(items)
    case .map(let entries): return first(entries.flatMap { [$0.key, $0.value] })
    case .message(_, let fields, _): return first(fields.map(\.value))
    case .conditional(let condition, let yes, let no): return first([condition, yes, no])
    case .macro(_, let range, let names, let bodies):
      if let fault = fault(in: range) { return fault }
      var inner = self
      inner.roots.formUnion(names)
      return inner.first(bodies)
    }
  }

  private func first(_ expressions: [CELExpression]) -> CELSyntaxError? {
    for expression in expressions {
      if let fault = fault(in: expression) { return fault }
    }
    return nil
  }

  private func root(_ name: String, _ place: CELPlace) -> CELSyntaxError? {
    if roots.contains(name) || CELFunctions.types.contains(name)
      || CELFunctions.namespaces.contains(name)
    {
      return nil
    }
    let near = NearestName.of(name, in: roots.sorted())
    return CELSyntaxError(
      message: "nothing is called '\(name)'" + (near.map { ", did you mean '\($0)'?" } ?? ""),
      place: place)
  }

  private func select(
    _ operand: CELExpression, _ field: String, _ place: CELPlace
  ) -> CELSyntaxError? {
    if case .identifier("variables", _) = operand, let variables, roots.contains("variables") {
      guard !variables.contains(field) else { return nil }
      let near = NearestName.of(field, in: variables.sorted())
      return CELSyntaxError(
        message: "the policy has no variable '\(field)'"
          + (near.map { ", did you mean '\($0)'?" } ?? ""),
        place: place)
    }
    return fault(in: operand)
  }

  private func call(
    _ name: String, _ target: CELExpression?, _ arguments: [CELExpression], _ place: CELPlace
  ) -> CELSyntaxError? {
    if let fault = target.flatMap(fault(in:)) ?? first(arguments) { return fault }
    let isOperator = !(name.first?.isLetter ?? false) || name == "in"
    if isOperator || Self.functions[name]?.contains(arguments.count) == true { return nil }
    if let target, case .identifier(let space, _) = target,
      CELFunctions.namespaces.contains(space), !roots.contains(space)
    {
      return nil
    }
    if Self.functions[name] != nil {
      return CELSyntaxError(
        message: "\(name)() takes no \(arguments.count) arguments"
          + (target == nil ? "" : " behind a value"), place: place)
    }
    let near = NearestName.of(name, in: Self.functions.keys.sorted()) ?? Self.meant[name]
    return CELSyntaxError(
      message: "there is no function '\(name)'" + (near.map { ", did you mean '\($0)'?" } ?? ""),
      place: place)
  }

  /// Names of other languages.
  private static let meant = [
    "len": "size", "length": "size", "count": "size", "any": "exists", "every": "all",
    "starts_with": "startsWith", "hasPrefix": "startsWith", "hasSuffix": "endsWith",
    "includes": "contains", "lower": "lowerAscii", "toLowerCase": "lowerAscii",
    "toUpperCase": "upperAscii", "match": "matches", "regex": "matches",
  ]

  /// Numbers of arguments, without the value that a function stands behind.
  private static let functions: [String: ClosedRange<Int>] = [
    "size": 0...1, "startsWith": 1...1, "endsWith": 1...1, "contains": 1...1, "matches": 1...2,
    "int": 1...1, "uint": 1...1, "double": 1...1, "string": 1...1, "bool": 1...1, "bytes": 1...1,
    "type": 1...1, "dyn": 1...1, "duration": 1...1, "timestamp": 1...1, "list": 1...1,
    "charAt": 1...1, "indexOf": 1...2, "lastIndexOf": 1...2, "lowerAscii": 0...0,
    "upperAscii": 0...0, "replace": 2...3, "split": 1...2, "substring": 1...2, "trim": 0...0,
    "join": 0...1, "format": 1...1, "reverse": 0...0, "find": 1...1, "findAll": 1...2,
    "isSorted": 0...0, "sum": 0...0, "min": 0...0, "max": 0...0, "distinct": 0...0,
    "flatten": 0...1, "slice": 2...2, "sort": 0...0, "sortBy": 1...2, "url": 1...1, "isURL": 1...1,
    "getScheme": 0...0, "getHost": 0...0, "getHostname": 0...0, "getPort": 0...0,
    "getEscapedPath": 0...0, "getQuery": 0...0, "path": 1...1, "group": 1...1,
    "serviceAccount": 2...2, "resource": 1...1, "subresource": 1...1, "namespace": 1...1,
    "name": 1...1, "check": 1...1, "allowed": 0...0, "reason": 0...0, "errored": 0...0,
    "error": 0...0, "fieldSelector": 1...1, "labelSelector": 1...1, "quantity": 1...1,
    "isQuantity": 1...1, "sign": 0...0, "isInteger": 0...0, "asInteger": 0...0,
    "asApproximateFloat": 0...0, "isGreaterThan": 1...1, "isLessThan": 1...1, "compareTo": 1...1,
    "add": 1...1, "sub": 1...1, "ip": 0...1, "isIP": 1...1, "cidr": 1...1, "isCIDR": 1...1,
    "containsIP": 1...1, "containsCIDR": 1...1, "masked": 0...0, "prefixLength": 0...0,
    "family": 0...0, "isUnspecified": 0...0, "isLoopback": 0...0, "isLinkLocalMulticast": 0...0,
    "isLinkLocalUnicast": 0...0, "isGlobalUnicast": 0...0, "isCanonical": 1...1, "named": 1...1,
    "validate": 1...1, "semver": 1...2, "isSemver": 1...2, "major": 0...0, "minor": 0...0,
    "patch": 0...0, "hasValue": 0...0, "value": 0...0, "orValue": 1...1, "or": 1...1,
    "optMap": 2...2, "optFlatMap": 2...2, "getFullYear": 0...1, "getMonth": 0...1, "getDate": 0...1,
    "getDayOfMonth": 0...1, "getDayOfWeek": 0...1, "getDayOfYear": 0...1, "getHours": 0...1,
    "getMinutes": 0...1, "getSeconds": 0...1, "getMilliseconds": 0...1, "filter": 2...2,
    "map": 2...3, "all": 2...3, "exists": 2...3, "exists_one": 2...3, "existsOne": 2...3,
    "unwrap": 0...0, "unwrapOpt": 0...0, "first": 0...0, "last": 0...0, "has": 1...1,
    // Kyverno's own.
    "Get": 1...3, "List": 1...3, "GetImageData": 1...1, "image": 1...1,
    "verifyImageSignatures": 2...2, "verifyAttestationSignatures": 3...3,
    "parseImageReference": 1...1,
    "registry": 0...0, "repository": 0...0, "tag": 0...0, "digest": 0...0, "identifier": 0...0,
    "isImage": 1...1, "containsDigest": 0...0,
  ]
}
