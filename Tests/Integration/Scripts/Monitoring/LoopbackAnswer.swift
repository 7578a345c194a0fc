import Foundation
import TestSupport

/// What a server of the loopback address answers; nil while it does not answer with success.
func loopbackAnswer(_ port: Int, _ path: String, posting body: String? = nil) throws -> Data? {
  let post = body.map { ["--json", $0] } ?? []
  let result = try run(
    "curl",
    ["--silent", "--fail", "--globoff", "--max-time", "10"] + post
      + ["http://127.0.0.1:\(port)\(path)"])
  return result.status == 0 ? result.output : nil
}

/// What a server of the loopback address answers, as a value.
func loopbackAnswer<Value: Decodable>(
  _ port: Int, _ path: String, as type: Value.Type
) throws -> Value {
  guard let data = try loopbackAnswer(port, path) else {
    throw ConditionNotMet(description: "no answer to \(path)")
  }
  return try JSONDecoder().decode(type, from: data)
}
