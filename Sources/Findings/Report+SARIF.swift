extension Report {
  /// For code scanning.
  ///
  /// Source: SARIF 2.1.0 (OASIS standard), sections 3.13 to 3.30.
  package func sarif() -> String {
    let ids = Set(findings.map(\.id)).sorted()
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

  private func writeRun(_ ids: [String], to writer: inout JSONWriter) {
    writer.member("tool") { writer in
      writer.object {
        $0.member("driver") { writer in
          writer.object {
            $0.member("name", program.name)
            $0.member("version", program.version)
            $0.member("rules") { writer in
              writer.array(ids) { writer, id in writer.object { $0.member("id", id) } }
            }
          }
        }
      }
    }
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("results") { writer in
      writer.array(findings) { writer, finding in
        writer.object { finding.writeResult(ruleIndex: ids.firstIndex(of: finding.id), to: &$0) }
      }
    }
  }
}

extension Finding {
  fileprivate func writeResult(ruleIndex: Int?, to writer: inout JSONWriter) {
    writer.member("ruleId", id)
    if let ruleIndex { writer.member("ruleIndex", ruleIndex) }
    writer.member("level", severity.rawValue)
    writer.member("message") { writer in
      writer.object { $0.member("text", hint.map { "\(fullMessage) (\($0))" } ?? fullMessage) }
    }
    if let sources, !sources.isEmpty {
      writer.member("relatedLocations") { writer in
        writer.array(sources) { writer, source in
          writer.object {
            source.place.writePhysicalLocation(to: &$0)
            $0.member("message") { writer in
              writer.object { $0.member("text", "\(source.key) leads there") }
            }
          }
        }
      }
    }
    guard firstPlace != nil || object != nil else { return }
    writer.member("locations") { writer in
      writer.array(CollectionOfOne(())) { writer, _ in writer.object { writeLocation(to: &$0) } }
    }
  }

  private func writeLocation(to writer: inout JSONWriter) {
    firstPlace?.writePhysicalLocation(to: &writer)
    if let object {
      writer.member("logicalLocations") { writer in
        writer.array(CollectionOfOne(())) { writer, _ in
          writer.object {
            $0.member("fullyQualifiedName", path.map { "\(object) \($0)" } ?? object)
          }
        }
      }
    }
  }
}

extension Place {
  fileprivate func writePhysicalLocation(to writer: inout JSONWriter) {
    writer.member("physicalLocation") { writer in
      writer.object {
        $0.member("artifactLocation") { writer in
          writer.object { $0.member("uri", uriReference(file)) }
        }
        $0.member("region") { writer in
          writer.object {
            $0.member("startLine", line)
            $0.member("startColumn", column)
            $0.member("endColumn", column + length)
          }
        }
      }
    }
  }
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
