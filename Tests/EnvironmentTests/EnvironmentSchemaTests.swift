import Environment
import Foundation
import TestSupport
import Testing
import YAML

@Suite("EnvironmentSchema")
struct EnvironmentSchemaTests {
  @Test("environments/schema.json is what the decoding code records")
  func committed() throws {
    try expectGolden(
      JSONEmitter.text(EnvironmentSchema.jsonSchema, .pretty),
      "../../../environments/schema.json")
  }

  @Test("docs/environment-files.md is what the decoding code records")
  func reference() throws {
    try expectGolden(EnvironmentSchema.reference, "../../../docs/environment-files.md")
  }

  @Test("Every field is documented, and every scalar has two examples")
  func documentation() {
    var fields = EnvironmentSchema.fields
    var count = 0
    while let field = fields.popLast() {
      count += 1
      #expect(field.documentation.hasSuffix("."), "\(field.key): \(field.documentation)")
      switch field.shape {
      case .group(let inner), .list(of: .group(let inner), _, _): fields += inner
      case .scalar(let rules), .list(of: .scalar(let rules), _, _):
        #expect(rules.examples.count >= 2 || rules.range != nil, "\(field.key)")
      case .map, .list: break
      }
    }
    #expect(count > 100)
  }

  @Test("Shapes are found by path")
  func paths() throws {
    guard case .scalar(let rules) = EnvironmentSchema.shape(at: ["server", "rollout", "maxSurge"])
    else {
      Issue.record("expected a scalar")
      return
    }
    #expect(rules.range == 0...10)
    #expect(EnvironmentSchema.shape(at: ["server", "nothing"]) == nil)
    #expect(EnvironmentSchema.shape(at: ["namespace", "x"]) == nil)
    #expect(EnvironmentSchema.shape(at: ["provides", "dns", "podLabels", "any"]) != nil)
  }

  @Test("The PyPI package jsonschema takes all good files and refuses faulty shapes")
  func jsonschema() throws {
    let fixtures = "\(FixtureEnvironment.folder)/"
    let good =
      (["base"] + FixtureEnvironment.projectNames).map { "environments/\($0).yaml" }
      + [fixtures + "complete.yaml"]
      + FixtureEnvironment.names(endingIn: ".good.yaml").map { fixtures + $0 }
    // What a schema can see: keys, types, choices and ranges of one value.
    let shapes = ["empty-collection/", "unknown-choice/", "unknown-key/", "wrong-type/"]
    let bad = FixtureEnvironment.names(endingIn: ".bad.yaml")
      .filter { name in shapes.contains { name.hasPrefix($0) } }
      .map { fixtures + $0 }
    #expect(bad.count >= 12)
    let script = """
      import json, sys, yaml
      from jsonschema import Draft202012Validator
      good, bad = json.load(sys.stdin)
      schema = json.load(open("environments/schema.json"))
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema)
      def check_examples(part, path):
          if not isinstance(part, dict):
              return
          for example in part.get("examples", []) + ([part["default"]] if "default" in part else []):
              if not Draft202012Validator(part).is_valid(example):
                  print("bad example", path, example)
          for key, inner in part.get("properties", {}).items():
              check_examples(inner, path + "." + key)
          check_examples(part.get("items"), path + "[]")
      check_examples(schema, "")
      for name in good:
          for error in validator.iter_errors(yaml.safe_load(open(name))):
              print("refused", name, error.json_path, error.message)
      for name in bad:
          if validator.is_valid(yaml.safe_load(open(name))):
              print("accepted", name)
      """
    let result = try run(
      PackageRoot.pythonInterpreter, ["-c", script],
      input: try JSONSerialization.data(withJSONObject: [good, bad]))
    #expect(result.errorText == "")
    #expect(result.outputText == "")
    #expect(result.status == 0)
  }
}
