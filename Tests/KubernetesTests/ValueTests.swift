import Kubernetes
import Scalars
import Testing
import YAML

@Suite("Values of fields")
struct ValueTests {
  @Test("a map is in the order of its keys, however it was made")
  func stringMap() {
    var map: StringMap<String> = ["b": "2", "a": "1"]
    map["c"] = "3"
    map["b"] = nil
    #expect(map.keys == ["a", "c"])
    #expect(map["a"] == "1")
    #expect(map["x"] == nil)
    #expect(map.merging(["a": "9", "d": "4"]) == ["a": "9", "c": "3", "d": "4"])
  }

  @Test("an absent field leaves nothing, an empty one stays")
  func absence() {
    #expect(JSONEmitter.text(LabelSelector().node) == "{}")
    #expect(
      JSONEmitter.text(NetworkPolicySpec(podSelector: .everything, ingress: []).node)
        == #"{"podSelector":{},"ingress":[]}"#)
  }

  @Test("a boxed field is a value")
  func boxed() {
    let first = Container(name: "a", livenessProbe: Probe(periodSeconds: 1))
    var second = first
    second.livenessProbe?.periodSeconds = 2
    #expect(first.livenessProbe?.periodSeconds == 1)
    #expect(second.livenessProbe?.periodSeconds == 2)
    second.livenessProbe = nil
    #expect(second.livenessProbe?.periodSeconds == nil)
  }

  @Test("strong types are written as the API spells them")
  func spelling() {
    #expect(Quantity("1024Mi").node == .string("1Gi"))
    #expect(IntOrString.int(80).node == .integer(80))
    #expect(IntOrString.percent(25).node == .string("25%"))
    #expect(Duration.seconds(5400).node == .string("1h30m"))
    #expect(ServiceType.clusterIP.node == .string("ClusterIP"))
    #expect(SessionAffinity.absent.node == .string("None"))
  }

  /// Objects are copied from function to function: what is seldom used lies behind a pointer.
  @Test("structs stay small")
  func sizes() {
    #expect(MemoryLayout<Volume>.size <= 280)
    #expect(MemoryLayout<Container>.size <= 400)
    #expect(MemoryLayout<PodSpec>.size <= 640)
    #expect(MemoryLayout<Deployment>.size <= 1024)
    #expect(MemoryLayout<EnvVar>.size <= 48)
    #expect(MemoryLayout<ClusterSpec>.size <= 900)
  }
}
