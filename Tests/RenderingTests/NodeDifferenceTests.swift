import Rendering
import Testing
import YAML

@Suite struct NodeDifferenceTests {
  /// Two values and the lines that tell them apart.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var lines: [String]

    init(_ name: String, old: String, new: String, _ lines: String...) {
      testDescription = name
      self.old = old
      self.new = new
      self.lines = lines
    }
  }

  @Test(arguments: [
    Case("equal values, other order of keys", old: "{a: 1, b: 2}", new: "{b: 2, a: 1}"),
    Case(
      "a scalar", old: "spec: {replicas: 3}", new: "spec: {replicas: 5}", "spec.replicas: 3 -> 5"),
    Case("a type", old: "a: 1", new: "a: '1'", "a: 1 -> \"1\""),
    Case(
      "an added and a removed field", old: "{a: 1}", new: "{b: x}", "b: added \"x\"", "a: removed 1"
    ),
    Case(
      "a key with dots and slashes", old: "annotations: {a.b/c: '1'}",
      new: "annotations: {a.b/c: '2'}", "annotations[\"a.b/c\"]: \"1\" -> \"2\""),
    Case(
      "containers by name", old: "containers: [{name: a, image: x}, {name: b, image: y}]",
      new: "containers: [{name: b, image: z}, {name: c, image: w}]",
      "containers[name=b].image: \"y\" -> \"z\"",
      "containers[name=c]: added {\"name\":\"c\",\"image\":\"w\"}",
      "containers[name=a]: removed {\"name\":\"a\",\"image\":\"x\"}"),
    Case(
      "environment variables that change places", old: "env: [{name: A}, {name: B}]",
      new: "env: [{name: B}, {name: A}]", "env.order: [\"A\",\"B\"] -> [\"B\",\"A\"]"),
    Case(
      "ports of a container", old: "ports: [{containerPort: 80, name: http}]",
      new: "ports: [{containerPort: 80, name: web}]",
      "ports[containerPort=80].name: \"http\" -> \"web\""),
    Case(
      "ports of a Service, one number for two protocols",
      old: "ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP, name: a}]",
      new: "ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP, name: b}]",
      "ports[port=53,protocol=TCP].name: \"a\" -> \"b\""),
    Case(
      "mounts by path", old: "volumeMounts: [{mountPath: /a, name: x}]",
      new: "volumeMounts: [{mountPath: /a, name: y}]",
      "volumeMounts[mountPath=/a].name: \"x\" -> \"y\""),
    Case(
      "items by key", old: "items: [{key: a, path: x}]", new: "items: [{key: a, path: y}]",
      "items[key=a].path: \"x\" -> \"y\""),
    Case(
      "rules of an Ingress by host, paths by path",
      old: "rules: [{host: a.example, http: {paths: [{path: /, pathType: Exact}]}}]",
      new: "rules: [{host: a.example, http: {paths: [{path: /, pathType: Prefix}]}}]",
      "rules[host=a.example].http.paths[path=/].pathType: \"Exact\" -> \"Prefix\""),
    Case(
      "alerts by name", old: "rules: [{alert: A, expr: x}]", new: "rules: [{alert: A, expr: y}]",
      "rules[alert=A].expr: \"x\" -> \"y\""),
    Case(
      "volume claim templates by the name in their metadata",
      old: "volumeClaimTemplates: [{metadata: {name: data}, spec: {a: 1}}]",
      new: "volumeClaimTemplates: [{metadata: {name: data}, spec: {a: 2}}]",
      "volumeClaimTemplates[metadata.name=data].spec.a: 1 -> 2"),
    Case(
      "metrics of an autoscaler by resource",
      old: "metrics: [{type: Resource, resource: {name: cpu, target: 70}}]",
      new: "metrics: [{type: Resource, resource: {name: cpu, target: 80}}]",
      "metrics[type=Resource,resource.name=cpu].resource.target: 70 -> 80"),
    Case(
      "items without a name, an equal one elsewhere",
      old: "ingress: [{from: a}, {from: b}]", new: "ingress: [{from: c}, {from: a}]",
      "ingress[0].from: \"b\" -> \"c\""),
    Case(
      "items without a name, one more", old: "egress: [{to: a}]",
      new: "egress: [{to: a}, {to: b}]", "egress[1]: added {\"to\":\"b\"}"),
    Case(
      "arguments as a whole", old: "args: [a, b]", new: "args: [a, c]",
      "args: [\"a\",\"b\"] -> [\"a\",\"c\"]"),
    Case("another shape", old: "a: [1]", new: "a: {b: 1}", "a: [1] -> {\"b\":1}"),
  ])
  func changes(_ test: Case) {
    let changes = NodeDifference.changes(old: Toy.node(test.old), new: Toy.node(test.new))
    let lines = changes.map { DifferenceText.line($0).split(separator: "\n").map(String.init) }
    #expect(lines.flatMap { $0 }.map { String($0.dropFirst(4)) } == test.lines)
  }

  @Test("lines of a text that stay are not shown")
  func lines() {
    let change = NodeDifference.changes(
      old: Toy.node("data:\n  a.toml: |\n    x = 1\n    y = 2\n    z = 3\n"),
      new: Toy.node("data:\n  a.toml: |\n    x = 1\n    y = 4\n    z = 3\n    w = 5\n"))
    #expect(
      change.map(DifferenceText.line) == [
        """
            data["a.toml"]:
              - y = 2
              + y = 4
              + w = 5

        """
      ])
  }
}
