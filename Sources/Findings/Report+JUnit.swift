extension Report {
  /// For test reports of CI systems: a finding is a test case, an error or a warning a failed one.
  ///
  /// A report without findings holds one passed case, since some readers refuse an empty suite.
  /// Source: the JUnit XML format of Ant, as described by testmoapp/junitxml.
  package func junit() -> String {
    let failures = findings.count { $0.severity != .note }
    let tests = max(1, findings.count)
    let counts = #"tests="\#(tests)" failures="\#(failures)""#
    var result = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    result += "<testsuites \(counts)>\n"
    result += "  <testsuite name=\"\(escaped(program.name))\" \(counts)>\n"
    if findings.isEmpty {
      result += "    <testcase classname=\"\(escaped(program.name))\" name=\"no findings\"/>\n"
    }
    for finding in findings { result += testCase(finding) }
    return result + "  </testsuite>\n</testsuites>\n"
  }

  private func testCase(_ finding: Finding) -> String {
    var place = ""
    var position = ""
    if let found = finding.firstPlace {
      place = "\(found.file):\(found.line):\(found.column)"
      position = #" file="\#(escaped(found.file))" line="\#(found.line)""#
    }
    let name = [finding.id, place.isEmpty ? finding.object ?? "" : place].filter { !$0.isEmpty }
    let start =
      #"    <testcase classname="\#(escaped(finding.id))" "#
      + #"name="\#(escaped(name.joined(separator: " ")))"\#(position)"#
    guard finding.severity != .note else {
      return start + ">\n      <system-out>\(escaped(finding.fullMessage))</system-out>\n"
        + "    </testcase>\n"
    }
    let details = [place.isEmpty ? nil : place, finding.fullMessage, finding.hint]
    return start + ">\n"
      + #"      <failure type="\#(finding.severity.rawValue)" "#
      + #"message="\#(escaped(finding.fullMessage))">"#
      + escaped(details.compactMap(\.self).joined(separator: "\n"))
      + "</failure>\n    </testcase>\n"
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
