import Analysis
import Foundation
import TestSupport
import Testing
import YAML

/// Who can reach whom, as people see it.
@Suite struct ReachGraphTests {
  private static let shop = """
    apiVersion: v1
    kind: Pod
    metadata: { name: gate, namespace: shop, labels: { app: gate } }
    spec: { containers: [{ name: gate, image: a, env: [{ name: WEB, value: "http://web:80" }, { name: DB, value: "db:5432" }] }] }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec: { containers: [{ name: web, image: a, ports: [{ name: http, containerPort: 8080 }] }] }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: db, namespace: shop, labels: { app: db } }
    spec: { containers: [{ name: db, image: a, ports: [{ containerPort: 5432 }] }] }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: db, namespace: shop }
    spec: { selector: { app: db }, ports: [{ port: 5432 }] }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web, namespace: shop }
    spec:
      podSelector: { matchLabels: { app: web } }
      ingress:
      - { from: [{ podSelector: { matchLabels: { app: gate } } }], ports: [{ port: http }, { port: 9090 }] }
      - { from: [{ ipBlock: { cidr: 192.0.2.0/24 } }] }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: db, namespace: shop }
    spec:
      podSelector: { matchLabels: { app: db } }
      policyTypes: [Ingress, Egress]
    """

  @Test("the text says what is needed, open and denied")
  func text() throws {
    let text = ReachGraph(try Self.objects(Self.shop)).text
    #expect(
      text == """
        shop/gate (Pod)
          -> shop/web    8080  needed by Pod shop/gate, variable WEB
          -> shop/web    9090
          x> shop/db     5432  DENIED, needed by Pod shop/gate, variable DB
          -> everywhere  all

        shop/web (Pod)
          -> everywhere  all

        everybody (no policy closes it)
          -> shop/gate   all

        192.0.2.0/24 (addresses)
          -> shop/web    all

        6 ends, 7 connections: 1 needed, 5 open though nothing says that they are needed, 1 needed but denied (x>)

        """)
  }

  @Test("Graphviz gets each node and edge once")
  func dot() throws {
    let text = ReachGraph(try Self.objects(Self.shop)).dot
    #expect(text.hasPrefix("digraph reach {\n"))
    #expect(text.matches(of: /\n  n\d+ \[/).count == 6)
    #expect(text.matches(of: /\ ->\ /).count == 7)
  }

  @Test("nothing in a picture covers anything else", arguments: 0..<60 as Range<UInt64>)
  func picture(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let network = RandomNetwork(&random)
    let graph = ReachGraph(try Self.objects(network.manifests))
    let svg = graph.svg(title: "a & b")
    #expect(svg == graph.svg(title: "a & b"))
    #expect(svg.contains("a &amp; b"))
    let boxes = svg.matches(
      of: /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/
    ).map { Box(x: $0.1, y: $0.2, width: $0.3, height: $0.4) }
    let labels = svg.matches(
      of: /<text x="([\d.]+)" y="([\d.]+)" font-size="11" text-anchor="middle"[^>]*>([^<]*)</
    ).map { match in
      let width = Double(match.3.count) * 6.7
      return Box(
        x: "\((Double(match.1) ?? 0) - width / 2)", y: "\((Double(match.2) ?? 0) - 10)",
        width: "\(width)", height: "12")
    }
    #expect(boxes.count == graph.nodes.count)
    let all = boxes + labels
    for (index, box) in all.enumerated() {
      for other in all[(index + 1)...] { #expect(!box.meets(other), "\(box) and \(other)") }
    }
  }

  private struct Box: CustomStringConvertible {
    var (x, y, width, height): (Double, Double, Double, Double)

    init(
      x: some StringProtocol, y: some StringProtocol, width: some StringProtocol,
      height: some StringProtocol
    ) {
      (self.x, self.y) = (Double(x) ?? 0, Double(y) ?? 0)
      (self.width, self.height) = (Double(width) ?? 0, Double(height) ?? 0)
    }

    var description: String { "\(x),\(y) \(width)×\(height)" }

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private static func objects(_ text: String) throws -> ObjectSet {
    let reading = ManifestReader.read([SourceFile(path: "shop.yaml", text: text)])
    try #require(reading.findings == [])
    return ObjectSet(members: reading.members, facts: Facts())
  }
}
