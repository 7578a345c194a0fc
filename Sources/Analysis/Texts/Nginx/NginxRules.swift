import YAML

/// What nginx refuses beyond the syntax: directives in the wrong place, with the wrong number of
/// arguments, twice, or with names that it does not have.
struct NginxRules {
  private(set) var faults: [TextFault] = []
  /// Zones that the file declares, by directive; a file that is included may use those of others.
  private let isWhole: Bool

  init(_ directives: [NginxDirective], path: String?) {
    let context = NginxContext.of(directives, path: path)
    isWhole = context == .main && !Self.all(directives).contains { $0.name == "include" }
    check(directives, in: context, isRoot: true)
    checkZones(directives)
    if context == .main, isWhole, !directives.contains(where: { $0.name == "events" }) {
      faults.append(TextFault(line: 1, column: 1, "there is no 'events' block"))
    }
    faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func check(
    _ directives: [NginxDirective], in context: NginxContext, isRoot: Bool
  ) {
    var seen: Set<String> = []
    for directive in directives {
      guard let rule = NginxDirectives.rule(directive.name) else {
        checkUnknown(directive)
        continue
      }
      if !rule.contexts.contains(context) {
        let places = NginxContext.allCases.filter(rule.contexts.contains).map(\.description)
        faults.append(
          directive.fault(
            "'\(directive.name)' is not allowed in \(context.description), only in "
              + places.joined(separator: ", ")))
        continue
      }
      if let next = Self.swallowed(directive) {
        faults.append(
          directive.fault("'\(directive.name)' is not ended: expected ';' before '\(next)'"))
        continue
      }
      checkArguments(directive, rule, context)
      if rule.isSingle, !seen.insert(directive.name).inserted {
        faults.append(directive.fault("'\(directive.name)' stands here twice"))
      }
      if let block = directive.block, let inside = context.inside(directive.name) {
        check(block, in: inside, isRoot: false)
      }
    }
    checkLocations(directives)
  }

  private mutating func checkArguments(
    _ directive: NginxDirective, _ rule: NginxDirectives.Rule, _ context: NginxContext
  ) {
    // In an upstream, `server` is an address.
    let isAddress =
      directive.name == "server" && (context == .upstream || context == .streamUpstream)
    let isBlock = rule.isBlock && !isAddress
    if isBlock, directive.block == nil {
      faults.append(directive.fault("'\(directive.name)' has no block: expected '{'"))
    } else if !isBlock, directive.block != nil {
      faults.append(directive.fault("'\(directive.name)' takes no block: expected ';'"))
    }
    let count = directive.arguments.count
    if isAddress ? count == 0 : !rule.arguments.contains(count) {
      faults.append(
        directive.fault("'\(directive.name)' has \(count) arguments, expected \(rule.expected)"))
    } else if rule.isFlag, let word = directive.arguments.first,
      !["on", "off"].contains(word.text.lowercased())
    {
      faults.append(directive.fault("'\(directive.name)' must be on or off"))
    }
  }

  /// A directive on a later line that a missing semicolon makes an argument.
  private static func swallowed(_ directive: NginxDirective) -> String? {
    guard directive.name != "log_format" else { return nil }
    return directive.arguments.first { word in
      word.mark.line > directive.mark.line && !word.isQuoted
        && NginxDirectives.rule(word.text) != nil
    }?.text
  }

  /// A module may bring any name; one that is nearly right is a misspelling.
  private mutating func checkUnknown(_ directive: NginxDirective) {
    guard let nearest = NginxNames.nearest(directive.name) else { return }
    faults.append(
      directive.fault("there is no directive '\(directive.name)', did you mean '\(nearest)'?"))
  }

  private mutating func checkLocations(_ directives: [NginxDirective]) {
    var seen: Set<[String]> = []
    for directive in directives where directive.name == "location" {
      let words = directive.arguments.map(\.text)
      if words.first?.hasPrefix("~") != true, !seen.insert(words).inserted {
        faults.append(
          directive.fault("the location '\(words.joined(separator: " "))' is there twice"))
      }
    }
  }

  /// `limit_req zone=name` needs a `limit_req_zone` of that name.
  private mutating func checkZones(_ directives: [NginxDirective]) {
    guard isWhole else { return }
    let all = Self.all(directives)
    let declared = Set(
      all.filter { $0.name == "limit_req_zone" || $0.name == "limit_conn_zone" }
        .flatMap(\.arguments).compactMap { Self.zone($0.text) })
    for directive in all {
      let zone: String? =
        switch directive.name {
        case "limit_req": directive.arguments.lazy.compactMap { Self.zone($0.text) }.first
        case "limit_conn": directive.arguments.first?.text
        default: nil
        }
      if let zone, !declared.contains(zone) {
        faults.append(
          directive.fault("'\(directive.name)' uses the zone '\(zone)', which is not declared"))
      }
    }
  }

  private static func zone(_ argument: String) -> String? {
    guard argument.hasPrefix("zone=") else { return nil }
    return String(argument.dropFirst(5).prefix { $0 != ":" })
  }

  /// A directive and all in its blocks, in order.
  static func all(_ directives: [NginxDirective]) -> [NginxDirective] {
    directives.flatMap { [$0] + all($0.block ?? []) }
  }
}

extension NginxDirectives.Rule {
  fileprivate var expected: String {
    if arguments.upperBound > 1000 { return "at least \(arguments.lowerBound)" }
    return arguments.count == 1
      ? "\(arguments.lowerBound)" : "\(arguments.lowerBound) to \(arguments.upperBound)"
  }
}
