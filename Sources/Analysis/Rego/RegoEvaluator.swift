/// Why a module has no answer: it uses what the evaluator lacks, or what only the cluster knows.
struct RegoUnknown: Error, Hashable {
  var what: String
}

/// Answers what the rules of a module say of one input.
///
/// Source: Open Policy Agent 1.0 documentation, "Policy Language".
final class RegoEvaluator {
  typealias Bindings = [String: RegoValue]
  /// Takes a solution; true ends the search.
  typealias Taker = (Bindings) throws(RegoUnknown) -> Bool
  typealias ValueTaker = (RegoValue, Bindings) throws(RegoUnknown) -> Bool

  private let rules: [String: [RegoRule]]
  /// Rules of libraries, by the whole path: `data.lib.helpers.name`.
  private let libraries: [String: RegoEvaluator]
  private let imports: [String: String]
  private let input: RegoValue
  private var known: [String: RegoValue?] = [:]
  private var open: Set<String> = []
  private var stepsLeft = 100_000

  init(_ module: RegoModule, libraries modules: [RegoModule] = [], input: RegoValue) {
    rules = Dictionary(grouping: module.rules, by: \.name)
    imports = module.imports
    self.input = input
    libraries = Dictionary(
      modules.map { library in
        (
          library.package,
          RegoEvaluator(
            library,
            libraries: modules.filter {
              $0.package != library.package && $0.package < library.package
            }, input: input)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The members of a set of a rule such as `violation`.
  func set(_ name: String) throws(RegoUnknown) -> Set<RegoValue> {
    guard case .set(let members)? = try value(ofRule: name) else { return [] }
    return members
  }

  // MARK: Rules

  private func value(ofRule name: String) throws(RegoUnknown) -> RegoValue? {
    if let value = known[name] { return value }
    guard let rules = rules[name] else { throw RegoUnknown(what: "the name \(name)") }
    guard open.insert(name).inserted else { throw RegoUnknown(what: "the recursion of \(name)") }
    defer { open.remove(name) }
    let value = try compute(rules)
    known[name] = value
    return value
  }

  private func compute(_ rules: [RegoRule]) throws(RegoUnknown) -> RegoValue? {
    var members: Set<RegoValue> = []
    var fields: [String: RegoValue] = [:]
    var (isSet, isObject) = (false, false)
    var fallback: RegoValue?
    for rule in rules {
      switch rule.head {
      case .set(let key):
        isSet = true
        _ = try solve(rule.body[...], [:]) { bindings throws(RegoUnknown) in
          try self.values(of: key, bindings) { value, _ throws(RegoUnknown) in
            members.insert(value)
            return false
          }
        }
      case .object(let key, let value):
        isObject = true
        _ = try solve(rule.body[...], [:]) { bindings throws(RegoUnknown) in
          try self.values(of: key, bindings) { name, inner throws(RegoUnknown) in
            try self.values(of: value, inner) { found, _ throws(RegoUnknown) in
              if case .string(let text) = name { fields[text] = found }
              return false
            }
          }
        }
      case .value(nil, let value):
        if rule.isDefault {
          fallback = try first(value, [:])
        } else if let found = try self.value(of: rule, value, [:]) {
          return found
        }
      case .value: continue
      }
    }
    return isSet ? .set(members) : isObject ? .object(fields) : fallback
  }

  /// The value of one rule: of its body, or of the first `else` that holds.
  private func value(
    of rule: RegoRule, _ head: RegoTerm, _ bindings: Bindings
  ) throws(RegoUnknown) -> RegoValue? {
    for (value, body) in [(head, rule.body)] + rule.alternatives.map({ ($0.value, $0.body) }) {
      var found: RegoValue?
      _ = try solve(body[...], bindings) { inner throws(RegoUnknown) in
        found = try self.first(value, inner)
        return found != nil
      }
      if found != nil { return found }
    }
    return nil
  }

  private func first(_ term: RegoTerm, _ bindings: Bindings) throws(RegoUnknown) -> RegoValue? {
    var found: RegoValue?
    _ = try values(of: term, bindings) { value, _ throws(RegoUnknown) in
      found = value
      return true
    }
    return found
  }

  private func call(
    _ name: String, _ arguments: [RegoValue]
  ) throws(RegoUnknown) -> RegoValue? {
    if let rules = rules[name] {
      guard open.count < 60 else { throw RegoUnknown(what: "the recursion of \(name)") }
      let marker = "\(name)#\(open.count)"
      open.insert(marker)
      defer { open.remove(marker) }
      var fallback: RegoValue?
      for rule in rules {
        guard case .value(let parameters?, let value) = rule.head,
          parameters.count == arguments.count
        else { continue }
        var bindings: Bindings? = [:]
        for (parameter, argument) in zip(parameters, arguments) {
          guard let known = bindings else { break }
          bindings = try unify(parameter, argument, known)
        }
        guard let bindings else { continue }
        if rule.isDefault {
          fallback = try first(value, bindings)
        } else if let found = try self.value(of: rule, value, bindings) {
          return found
        }
      }
      return fallback
    }
    if let (library, rule) = library(name) { return try library.call(rule, arguments) }
    return try RegoBuiltIns.value(name, arguments)
  }

  /// The library and the rule that a path stands for, by its whole name or an import.
  private func library(_ path: String) -> (RegoEvaluator, String)? {
    let parts = path.split(separator: ".").map(String.init)
    guard let head = parts.first, parts.count > 1, let rule = parts.last else { return nil }
    let whole = (imports[head].map { [$0] } ?? [head]) + parts.dropFirst().dropLast()
    let name = whole.joined(separator: ".")
    let package = name.hasPrefix("data.") ? String(name.dropFirst(5)) : name
    return libraries[package].map { ($0, rule) }
  }

  // MARK: Bodies
  //
  // The functions that give solutions to a taker are not optimized: the compiler would write one copy
  // of all of them for each closure that they pass to each other, 46 MB of code.

  /// Gives each solution of a body to the taker; true when the taker ended the search.
  @_optimize(none)
  private func solve(
    _ body: ArraySlice<RegoLiteral>, _ bindings: Bindings, _ take: Taker
  ) throws(RegoUnknown) -> Bool {
    stepsLeft -= 1
    guard stepsLeft > 0 else { throw RegoUnknown(what: "so much to evaluate") }
    guard let literal = body.first else { return try take(bindings) }
    guard !literal.hasWith else { throw RegoUnknown(what: "'with'") }
    let rest = body.dropFirst()
    switch literal.kind {
    case .some(let names):
      // A new variable hides an older one.
      return try solve(rest, bindings.filter { !names.contains($0.key) }, take)
    case .not(let inner):
      let holds = try solve([inner], bindings) { _ throws(RegoUnknown) in true }
      return holds ? false : try solve(rest, bindings, take)
    case .term(let term):
      return try values(of: term, bindings) { value, inner throws(RegoUnknown) in
        value.isTrue ? try self.solve(rest, inner, take) : false
      }
    case .assign(let left, let right):
      let isTurned = unbound(right, bindings) && !unbound(left, bindings)
      return try values(of: isTurned ? left : right, bindings) { value, inner throws(RegoUnknown) in
        guard let next = try self.unify(isTurned ? right : left, value, inner) else { return false }
        return try self.solve(rest, next, take)
      }
    case .someIn(let key, let item, let range):
      return try values(of: range, bindings) { value, inner throws(RegoUnknown) in
        for entry in value.entries ?? [] {
          guard var next = try self.unify(item, entry.value, inner) else { continue }
          if let key {
            guard let both = try self.unify(key, entry.key, next) else { continue }
            next = both
          }
          if try self.solve(rest, next, take) { return true }
        }
        return false
      }
    case .every(let key, let item, let range, let body):
      return try values(of: range, bindings) { value, inner throws(RegoUnknown) in
        for entry in value.entries ?? [] {
          var next = try self.unify(item, entry.value, inner)
          if let key, let known = next { next = try self.unify(key, entry.key, known) }
          guard let next, try self.solve(body[...], next, { _ throws(RegoUnknown) in true }) else {
            return false
          }
        }
        return try self.solve(rest, inner, take)
      }
    }
  }

  private func unbound(_ term: RegoTerm, _ bindings: Bindings) -> Bool {
    guard case .variable(let name, _) = term else { return false }
    return bindings[name] == nil && rules[name] == nil && name != "input" && name != "data"
  }

  /// The bindings under which a pattern is a value; nil when it is not.
  private func unify(
    _ pattern: RegoTerm, _ value: RegoValue, _ bindings: Bindings
  ) throws(RegoUnknown) -> Bindings? {
    switch pattern {
    case .variable(let name, _) where unbound(pattern, bindings):
      var bindings = bindings
      bindings[name] = value
      return bindings
    case .array(let items):
      guard case .array(let values) = value, values.count == items.count else { return nil }
      var bindings = bindings
      for (item, value) in zip(items, values) {
        guard let next = try unify(item, value, bindings) else { return nil }
        bindings = next
      }
      return bindings
    default:
      var found: Bindings?
      _ = try values(of: pattern, bindings) { own, inner throws(RegoUnknown) in
        if own == value { found = inner }
        return found != nil
      }
      return found
    }
  }

  // MARK: Terms

  /// Gives each value of a term to the taker, with what it bound.
  @_optimize(none)
  private func values(
    of term: RegoTerm, _ bindings: Bindings, _ take: ValueTaker
  ) throws(RegoUnknown) -> Bool {
    stepsLeft -= 1
    guard stepsLeft > 0 else { throw RegoUnknown(what: "so much to evaluate") }
    switch term {
    case .value(let value): return try take(value, bindings)
    case .variable(let name, _):
      if let value = bindings[name] { return try take(value, bindings) }
      if name == "input" { return try take(input, bindings) }
      guard let value = try value(ofRule: name) else { return false }
      return try take(value, bindings)
    case .reference(let base, let parts): return try reference(base, parts, bindings, take)
    case .call(let name, let arguments, _):
      return try combinations(arguments[...], [], bindings) { values, inner throws(RegoUnknown) in
        guard let value = try self.call(name, values) else { return false }
        return try take(value, inner)
      }
    case .array(let items):
      return try combinations(items[...], [], bindings) { values, inner throws(RegoUnknown) in
        try take(.array(values), inner)
      }
    case .set(let items):
      return try combinations(items[...], [], bindings) { values, inner throws(RegoUnknown) in
        try take(.set(Set(values)), inner)
      }
    case .object(let entries):
      return try combinations(
        entries.flatMap { [$0.key, $0.value] }[...], [], bindings
      ) { values, inner throws(RegoUnknown) in
        var fields: [String: RegoValue] = [:]
        for index in stride(from: 0, to: values.count, by: 2) {
          fields[values[index].text] = values[index + 1]
        }
        return try take(.object(fields), inner)
      }
    case .arrayOf(let head, let body):
      return try take(.array(try all(head, body, bindings)), bindings)
    case .setOf(let head, let body):
      return try take(.set(Set(try all(head, body, bindings))), bindings)
    case .objectOf(let key, let value, let body):
      let pairs = try all(.array([key, value]), body, bindings)
      var fields: [String: RegoValue] = [:]
      for case .array(let pair) in pairs { fields[pair[0].text] = pair[1] }
      return try take(.object(fields), bindings)
    case .binary(let symbol, let left, let right):
      return try values(of: left, bindings) { first, inner throws(RegoUnknown) in
        try self.values(of: right, inner) { second, both throws(RegoUnknown) in
          guard let value = try RegoBuiltIns.binary(symbol, first, second) else { return false }
          return try take(value, both)
        }
      }
    }
  }

  private func all(
    _ head: RegoTerm, _ body: [RegoLiteral], _ bindings: Bindings
  ) throws(RegoUnknown) -> [RegoValue] {
    var found: [RegoValue] = []
    _ = try solve(body[...], bindings) { inner throws(RegoUnknown) in
      try self.values(of: head, inner) { value, _ throws(RegoUnknown) in
        found.append(value)
        return false
      }
    }
    return found
  }

  @_optimize(none)
  private func combinations(
    _ terms: ArraySlice<RegoTerm>, _ before: [RegoValue], _ bindings: Bindings,
    _ take: ([RegoValue], Bindings) throws(RegoUnknown) -> Bool
  ) throws(RegoUnknown) -> Bool {
    guard let first = terms.first else { return try take(before, bindings) }
    return try values(of: first, bindings) { value, inner throws(RegoUnknown) in
      try self.combinations(terms.dropFirst(), before + [value], inner, take)
    }
  }

  // MARK: References

  @_optimize(none)
  private func reference(
    _ base: RegoTerm, _ parts: [RegoTerm], _ bindings: Bindings, _ take: ValueTaker
  ) throws(RegoUnknown) -> Bool {
    if case .variable(let name, _) = base, bindings[name] == nil,
      name == "data" || imports[name] != nil && rules[name] == nil
    {
      return try libraryValue(name, parts, bindings, take)
    }
    return try values(of: base, bindings) { value, inner throws(RegoUnknown) in
      try self.walk(value, parts[...], inner, take)
    }
  }

  @_optimize(none)
  private func libraryValue(
    _ name: String, _ parts: [RegoTerm], _ bindings: Bindings, _ take: ValueTaker
  ) throws(RegoUnknown) -> Bool {
    var path = name
    for (index, part) in parts.enumerated() {
      guard case .value(.string(let text)) = part else { break }
      path += "." + text
      guard let (library, rule) = library(path), library.rules[rule] != nil else { continue }
      guard let value = try library.value(ofRule: rule) else { return false }
      return try walk(value, parts[(index + 1)...], bindings, take)
    }
    throw RegoUnknown(what: path)
  }

  @_optimize(none)
  private func walk(
    _ value: RegoValue, _ parts: ArraySlice<RegoTerm>, _ bindings: Bindings, _ take: ValueTaker
  ) throws(RegoUnknown) -> Bool {
    guard let part = parts.first else { return try take(value, bindings) }
    if unbound(part, bindings) {
      for entry in value.entries ?? [] {
        guard let inner = try unify(part, entry.key, bindings) else { continue }
        if try walk(entry.value, parts.dropFirst(), inner, take) { return true }
      }
      return false
    }
    return try values(of: part, bindings) { key, inner throws(RegoUnknown) in
      guard let next = value.value(of: key) else {
        if case .object = value, case .string(let name) = key, ServerDefaults.isFilledIn(name) {
          throw RegoUnknown(what: "\(name), which the server fills in")
        }
        return false
      }
      return try self.walk(next, parts.dropFirst(), inner, take)
    }
  }
}
