extension Report {
  /// For code scanning.
  ///
  /// What is suppressed or known from the baseline is a result with a suppression, what could not be
  /// decided a notification. Source: SARIF 2.1.0 (OASIS standard), sections 3.13 to 3.58.
  package func sarif() -> String {
    let ids = ruleIds
    var writer = JSONWriter()
    writer.object {
      $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.member("version", "2.1.0")
      $0.member("runs") { writer in
        writer.array(CollectionOfOne(())) { writer, _ in writer.object { writeRun(ids, to: &$0) } }
      }
    }
    return writer.text
  }

  /// The checks that ran, and what else is reported, sorted.
  private var ruleIds: [String] {
    let reported = findings.map(\.id) + accepted.map(\.finding.id) + undecided.map(\.id)
    return Set(reported + rules.map(\.id)).sorted()
  }

  private func writeRun(_ ids: [String], to writer: inout JSONWriter) {
    let indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    writer.member("tool") { writer in
      writer.object {
        $0.member("driver") { writer in
          writer.object {
            $0.member("name", program.name)
            $0.member("version", program.version)
            $0.member("rules") { writer in writeRules(ids, to: &writer) }
          }
        }
      }
    }
    if !undecided.isEmpty {
      writer.member("invocations") { writer in
        writer.array(CollectionOfOne(())) { writer, _ in
          writer.object { writeInvocation(indices, to: &$0) }
        }
      }
    }
    writer.member("columnKind", "unicodeCodePoints")
    let results =
      findings.map { ($0, AcceptedFinding.Grounds?.none) }
      + accepted.map { ($0.finding, .some($0.grounds)) }
    writer.member("results") { writer in
      writer.array(results) { writer, result in
        writer.object {
          result.0.writeResult(ruleIndex: indices[result.0.id], to: &$0)
          result.1?.write(to: &$0)
        }
      }
    }
  }

  private func writeRules(_ ids: [String], to writer: inout JSONWriter) {
    let known = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
    writer.array(ids) { writer, id in
      writer.object {
        $0.member("id", id)
        known[id]?.write(to: &$0)
      }
    }
  }

  private func writeInvocation(_ indices: [String: Int], to writer: inout JSONWriter) {
    writer.member("executionSuccessful", true)
    writer.member("toolConfigurationNotifications") { writer in
      writer.array(undecided) { writer, entry in
        writer.object {
          $0.member("level", "note")
          $0.message("not checked: \(entry.fullQuestion); \(entry.remedy)")
          $0.member("associatedRule") { writer in
            writer.object {
              $0.member("id", entry.id)
              if let index = indices[entry.id] { $0.member("index", index) }
            }
          }
        }
      }
    }
  }
}

extension ReportedRule {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.message("Finds \(finds).", as: "shortDescription")
    writer.message("Finds \(finds). \(why.capitalizedFirst).", as: "fullDescription")
    writer.member("defaultConfiguration") { writer in
      writer.object { $0.member("level", severity.rawValue) }
    }
    writer.member("help") { writer in
      writer.object {
        $0.member("text", "Why it matters: \(why). What to do: \(mend). Source: \(source).")
        $0.member(
          "markdown",
          "**Why it matters:** \(why).\n\n**What to do:** \(mend).\n\n**Source:** \(source).")
      }
    }
    writer.member("properties") { writer in
      writer.object {
        $0.member("certainty", certainty)
        $0.member("tags") { writer in writer.array([family]) { $0.string($1) } }
      }
    }
  }
}

extension AcceptedFinding.Grounds {
  fileprivate func write(to writer: inout JSONWriter) {
    var justification = "known from the baseline"
    if case .suppressed(let given) = self {
      let end = given.expires.map { ", until \($0)" } ?? ""
      let link = given.link.map { " \($0)" } ?? ""
      justification = "\(given.reason) (\(given.owner)\(end))\(link)"
    } else {
      writer.member("baselineState", "unchanged")
    }
    writer.member("suppressions") { writer in
      writer.array(CollectionOfOne(())) { writer, _ in
        writer.object {
          $0.member("kind", "external")
          $0.member("status", "accepted")
          $0.member("justification", justification)
        }
      }
    }
  }
}

extension Finding {
  fileprivate func writeResult(ruleIndex: Int?, to writer: inout JSONWriter) {
    writer.member("ruleId", id)
    if let ruleIndex { writer.member("ruleIndex", ruleIndex) }
    writer.member("level", severity.rawValue)
    writer.message(hint.map { "\(fullMessage) (\($0))" } ?? fullMessage)
    if firstPlace != nil || object != nil {
      writer.member("locations") { writer in
        writer.array(CollectionOfOne(())) { writer, _ in
          writer.object { $0.location(firstPlace, object, path) }
        }
      }
    }
    let others =
      (sources ?? []).map { (Optional($0.place), String?.none, "\($0.key) leads there") }
      + related.map { ($0.place, Optional($0.object), $0.object) }
    if !others.isEmpty {
      writer.member("relatedLocations") { writer in
        writer.array(others) { writer, other in
          writer.object {
            $0.location(other.0, other.1, nil)
            $0.message(other.2)
          }
        }
      }
    }
    writer.member("partialFingerprints") { writer in
      writer.object { $0.member("checkObjectPath/v1", fingerprint) }
    }
  }

  /// What stays the same when lines move and messages are reworded.
  private var fingerprint: String {
    [id, object ?? place?.file ?? "", path ?? ""].joined(separator: " | ")
  }
}

extension JSONWriter {
  fileprivate mutating func message(_ text: String, as name: String = "message") {
    member(name) { writer in writer.object { $0.member("text", text) } }
  }

  fileprivate mutating func location(_ place: Place?, _ object: String?, _ path: String?) {
    if let place {
      member("physicalLocation") { writer in
        writer.object {
          $0.member("artifactLocation") { writer in
            writer.object { $0.member("uri", uriReference(place.file)) }
          }
          $0.member("region") { writer in
            writer.object {
              $0.member("startLine", place.line)
              $0.member("startColumn", place.column)
              $0.member("endColumn", place.column + place.length)
            }
          }
        }
      }
    }
    if let object {
      member("logicalLocations") { writer in
        writer.array(CollectionOfOne(())) { writer, _ in
          writer.object {
            $0.member("fullyQualifiedName", path.map { "\(object) \($0)" } ?? object)
          }
        }
      }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A path as a relative reference.
///
/// Source: RFC 3986, sections 2.3 and 4.2.
private func uriReference(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
