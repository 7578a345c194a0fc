import Analysis
import Findings
import Kubernetes
import Testing
import YAML

@Suite struct DerivationTests {
  private static func set(_ text: String) throws -> ObjectSet {
    let reading = ManifestReader.read([SourceFile(path: "example.yaml", text: text)])
    try #require(reading.findings == [])
    return ObjectSet(members: reading.members, facts: Facts())
  }

  private static func derivations(
    _ id: String, _ kind: String, in text: String
  ) throws -> [Derivation] {
    let check = try #require(Catalogue.check(id))
    let objects = try set(text)
    let object = try #require(objects.members(kind).first)
    return check.init().derivations(of: object, in: objects)
  }

  private static let set = """
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      replicas: 3
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              ports: [{ name: http, containerPort: 8080 }]
              resources: { requests: { cpu: 500m, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }
    ---
    apiVersion: v1
    kind: ResourceQuota
    metadata: { name: all, namespace: shop }
    spec: { hard: { limits.cpu: "3" } }
    ---
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web, namespace: shop }
    spec: { minAvailable: 2, selector: { matchLabels: { app: web } } }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web, namespace: shop }
    spec:
      podSelector: { matchExpressions: [{ key: app, operator: In, values: [api, web] }] }
      policyTypes: [Ingress]
      ingress: [{ from: [{ podSelector: { matchLabels: { app: proxy } } }], ports: [{ port: 8080 }] }]
    ---
    apiVersion: v1
    kind: LimitRange
    metadata: { name: bounds, namespace: shop }
    spec: { limits: [{ type: Container, max: { cpu: "2" } }] }

    """

  @Test("a sum is shown with its parts and what is left or missing")
  func quota() throws {
    let steady = try Self.derivations("res-quota-steady-exceeded", "ResourceQuota", in: Self.set)
    #expect(
      steady.map(\.text) == [
        """
        limits.cpu of ResourceQuota shop/all, every workload at its least
          Deployment shop/web  3 x 1  3
          => 3 of 3: fits, 0 are left

        """
      ])
    let rollout = try Self.derivations("res-quota-blocks-rollout", "Deployment", in: Self.set)
    #expect(rollout.first?.rows.last == ["surge", "1 x 1", "1"])
    #expect(rollout.first?.conclusion == "4 of 3: does not fit, short by 1")
  }

  @Test("a budget says how many pods may go")
  func budget() throws {
    let derivations = try Self.derivations(
      "avail-pdb-blocks-drain", "PodDisruptionBudget", in: Self.set)
    #expect(derivations.last?.conclusion == "3 pods, minAvailable 2: 1 may go at a time")
  }

  @Test("ports of a Service are followed into the pods")
  func ports() throws {
    let derivations = try Self.derivations("ref-service-port-target", "Service", in: Self.set)
    #expect(
      derivations.first?.rows == [
        ["80/TCP", "targetPort http", "Deployment shop/web", "port 8080 (http)"]
      ])
  }

  @Test("rules of a policy name the pods that they mean")
  func rules() throws {
    let peers = try Self.derivations(
      "ref-netpol-peer-no-pods", "NetworkPolicy", in: Self.set)
    #expect(
      peers.first?.rows == [
        ["spec.ingress[0].from[0]", "from no pod that is known", "8080/TCP"]
      ])
    let selection = try Self.derivations("ref-netpol-no-pods", "NetworkPolicy", in: Self.set)
    #expect(selection.first?.title.contains("app in (api, web)") == true)
    #expect(selection.first?.conclusion == "it selects Deployment shop/web")
  }

  @Test("bounds of a LimitRange stand beside what containers ask for")
  func bounds() throws {
    let derivations = try Self.derivations("res-limitrange-violation", "LimitRange", in: Self.set)
    #expect(derivations.first?.rows == [["Container", "cpu", "max", "2"]])
    #expect(derivations.last?.rows.contains(["web", "cpu", "request 500m", "limit 1"]) == true)
  }

  @Test("connections are added up, and nodes are shown with what they have")
  func demand() throws {
    let connections = try #require(Catalogue.check("res-db-connections-over-budget"))
    let objects = try Self.set(connections.info.example.bad)
    let server = try #require(objects.members("StatefulSet").first)
    let sum = connections.init().derivations(of: server, in: objects)
    #expect(sum.first?.title == "connections to StatefulSet shop/db")
    #expect(sum.first?.conclusion?.contains(" of 100 - 3 reserved = 97") == true)
    let fit = try #require(Catalogue.check("res-node-fit"))
    let reading = ManifestReader.read([SourceFile(path: "a", text: Self.set)])
    let placed = ObjectSet(members: reading.members, facts: fit.info.example.facts)
    let pod = try #require(placed.members("Deployment").first)
    let nodes = fit.init().derivations(of: pod, in: placed)
    #expect(nodes.first?.rows.first?.dropFirst() == ["fits", "cpu 4, memory 16Gi"])
    #expect(nodes.first?.conclusion == "it asks for cpu 500m, memory 1Gi")
  }

  @Test("every object of every example has facts, whatever the check")
  func examples() throws {
    for check in Catalogue.checks {
      let reading = ManifestReader.read(
        [SourceFile(path: "example.yaml", text: check.info.example.bad)])
      let objects = ObjectSet(members: reading.members, facts: check.info.example.facts)
      for member in objects.members {
        let own = check.init().derivations(of: member, in: objects)
        let facts = ObjectFacts.about(member, in: objects)
        for derivation in own + facts { #expect(derivation.text.hasSuffix("\n")) }
      }
    }
  }
}
