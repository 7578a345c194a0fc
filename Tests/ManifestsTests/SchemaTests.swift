import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

@Suite("Schemas") struct SchemaTests {
  @Test(
    "every object is valid for the oldest, a middle and the newest version",
    arguments: BuiltEnvironment.all)
  func valid(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    var bytes: [UInt8] = []
    Emitter.emit(objects.map(\.node), into: &bytes)
    #expect(try manifestErrors(in: String(decoding: bytes, as: UTF8.self)) == [])
  }
}
