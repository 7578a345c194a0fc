import Environment
import Kubernetes
import Manifests
import Scalars
import TestSupport
import Testing
import YAML

@Suite("Schemas") struct SchemaTests {
  @Test(
    "every object is valid for the environment's own and the newest version",
    arguments: BuiltEnvironment.all)
  func valid(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    var bytes: [UInt8] = []
    Emitter.emit(built.objects.map(\.node), into: &bytes)
    let versions = [built.spec.kubernetesVersion.description, "1.37"]
    #expect(
      try manifestErrors(in: String(decoding: bytes, as: UTF8.self), versions: versions) == [])
  }
}
