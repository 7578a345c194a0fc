extension Report {
  /// For test reports of CI systems: a test case for each check and object that it has something to
  /// say about, and one for each check that has not.
  ///
  /// An error or a warning fails the case; what is suppressed, known from the baseline or not decided
  /// is skipped. A report without any case holds one that passed, since some readers refuse an empty
  /// suite. Source: the JUnit XML format of Ant, as described by testmoapp/junitxml.
  package func junit() -> String {
    let cases = testCases
    let counts =
      #"tests="\#(cases.count)" failures="\#(cases.count { $0.isFailed })" "#
      + #"skipped="\#(cases.count { $0.isSkipped })""#
    var result = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    result += "<testsuites \(counts)>\n"
    result += "  <testsuite name=\"\(escaped(program.name))\" \(counts)>\n"
    for test in cases { result += test.xml }
    return result + "  </testsuite>\n</testsuites>\n"
  }

  private var testCases: [TestCase] {
    var cases = TestCases()
    for finding in findings { cases.add(.found(finding), to: TestCase.Name(finding)) }
    for accepted in accepted {
      cases.add(.skipped(accepted.reason), to: TestCase.Name(accepted.finding))
    }
    for entry in undecided {
      let name = TestCase.Name(id: entry.id, subject: entry.object ?? "the set")
      cases.add(.skipped("not checked: \(entry.question); \(entry.remedy)"), to: name)
    }
    for rule in rules where !cases.ids.contains(rule.id) {
      cases.add(.passed, to: TestCase.Name(id: rule.id, subject: "no findings"))
    }
    if cases.all.isEmpty {
      cases.add(.passed, to: TestCase.Name(id: program.name, subject: "no findings"))
    }
    return cases.all
  }
}

/// Test cases in the order in which they came up.
private struct TestCases {
  var all: [TestCase] = []
  var ids: Set<String> = []
  private var places: [TestCase.Name: Int] = [:]

  mutating func add(_ result: TestCase.Result, to name: TestCase.Name) {
    if let place = places[name] {
      all[place].results.append(result)
    } else {
      places[name] = all.count
      ids.insert(name.id)
      all.append(TestCase(name: name, results: [result]))
    }
  }
}

/// What one check says about one object.
private struct TestCase {
  var name: Name
  var results: [Result]

  struct Name: Hashable {
    var id: String
    var subject: String

    init(id: String, subject: String) {
      self.id = id
      self.subject = subject
    }

    init(_ finding: Finding) {
      self.init(id: finding.id, subject: finding.object ?? finding.place?.file ?? "")
    }
  }

  enum Result {
    case passed, found(Finding), skipped(String)
  }

  private var findings: [Finding] {
    results.compactMap { if case .found(let finding) = $0 { finding } else { nil } }
  }

  private var failures: [Finding] { findings.filter { $0.severity != .note } }

  var isFailed: Bool { !failures.isEmpty }

  /// Nothing was found that counts, and something was not judged.
  var isSkipped: Bool { findings.isEmpty && skips.count == results.count }

  private var skips: [String] {
    results.compactMap { if case .skipped(let reason) = $0 { reason } else { nil } }
  }

  var xml: String {
    var start = #"    <testcase classname="\#(escaped(name.id))" name="#
    start += "\"" + escaped([name.id, name.subject].filter { !$0.isEmpty }.joined(separator: " "))
    start += "\""
    if let place = findings.compactMap(\.firstPlace).first {
      start += #" file="\#(escaped(place.file))" line="\#(place.line)""#
    }
    let content = failure + skipped + notes
    return content.isEmpty ? start + "/>\n" : start + ">\n\(content)    </testcase>\n"
  }

  private var failure: String {
    guard let worst = failures.min(by: { $0.severity.rank < $1.severity.rank }) else { return "" }
    let more = failures.count > 1 ? " (and \(failures.count - 1) more)" : ""
    let details = failures.map { finding in
      let place = finding.firstPlace.map { "\($0.file):\($0.line):\($0.column)" }
      return [place, finding.fullMessage, finding.hint].compactMap(\.self).joined(separator: "\n")
    }
    return #"      <failure type="\#(worst.severity.rawValue)" "#
      + #"message="\#(escaped(worst.fullMessage + more))">"#
      + escaped(details.joined(separator: "\n")) + "</failure>\n"
  }

  private var skipped: String {
    isSkipped ? "      <skipped message=\"\(escaped(skips[0]))\"/>\n" : ""
  }

  private var notes: String {
    let notes = findings.filter { $0.severity == .note }.map(\.fullMessage)
    guard !notes.isEmpty else { return "" }
    return "      <system-out>\(escaped(notes.joined(separator: "\n")))</system-out>\n"
  }
}

extension AcceptedFinding {
  fileprivate var reason: String {
    guard let justification else { return "known from the baseline" }
    let end = justification.expires.map { ", until \($0)" } ?? ""
    return "suppressed by \(justification.owner)\(end): \(justification.reason)"
  }
}

/// Text for an attribute or an element; what XML 1.0 cannot carry becomes U+FFFD.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
    case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
    case "\t": result.append(scalar)
    case "\u{00}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
