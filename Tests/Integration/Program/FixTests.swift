import Foundation
import TestSupport
import Testing

@Suite("vibe-gen check --fix") struct FixTests {
  private static let scaled = """
    # The shop's front.
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
      namespace: shop
    spec:
      replicas: 3   # what we had before
      selector: { matchLabels: { app: web } }
      template:
        metadata:
          labels: { app: web }
        spec:
          containers:
            - name: web   # the only one
              image: registry.example.com/web:1.0.0
              env:
                - { name: VERBOSE, value: true }
                - name: PORT
                  value: 8080
    ---
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web, namespace: shop }
    spec:
      minReplicas: 2
      maxReplicas: 5
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }

    """

  private static let ids = "avail-replicas-fought-by-hpa,yaml-unquoted-string-field"

  @Test("a dry run shows the difference and writes nothing")
  func dryRun() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.scaled, to: "deploy/web.yaml")
    let result = try project.vibeGen("check", "deploy", "--only", Self.ids, "--fix=dry-run")
    #expect(result.status == 1)
    #expect(result.outputText.hasPrefix("--- deploy/web.yaml\n+++ deploy/web.yaml\n@@ "))
    #expect(result.outputText.contains("-  replicas: 3   # what we had before\n"))
    #expect(result.outputText.contains("+  # what we had before\n"))
    #expect(result.outputText.contains("+            - { name: VERBOSE, value: \"true\" }\n"))
    #expect(result.errorText.contains("nothing was written"))
    #expect(try project.text("deploy/web.yaml") == Self.scaled)
  }

  @Test("what is written is all that changes, and a second run finds nothing")
  func write() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.scaled, to: "deploy/web.yaml")
    let result = try project.vibeGen(
      "check", "deploy", "--only", Self.ids, "--fix", environment: ["CI": ""])
    #expect(result.status == 0)
    #expect(
      try project.text("deploy/web.yaml")
        == Self.scaled
        .replacing("  replicas: 3   # what we had before\n", with: "  # what we had before\n")
        .replacing("value: true", with: "value: \"true\"")
        .replacing("value: 8080", with: "value: \"8080\""))
    let again = try project.vibeGen("check", "deploy", "--only", Self.ids, "--fix=write")
    #expect(again.status == 0)
    #expect(again.errorText.contains("nothing to fix"))
  }

  @Test("a pipeline only looks unless it is told to write")
  func pipeline() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.scaled, to: "deploy/web.yaml")
    let looked = try project.vibeGen(
      "check", "deploy", "--only", Self.ids, "--fix", environment: ["CI": "true"])
    #expect(looked.errorText.contains("dry run"))
    #expect(try project.text("deploy/web.yaml") == Self.scaled)
    try project.vibeGen(
      "check", "deploy", "--only", Self.ids, "--fix=write", environment: ["CI": "true"])
    #expect(try project.text("deploy/web.yaml") != Self.scaled)
  }

  private static let silent = """
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          env:
            - { name: DATABASE_HOST, value: database.shop.svc.cluster.local }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: database, namespace: shop }
    spec:
      selector: { app: database }
      ports: [{ port: 5432 }]
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web, namespace: shop }
    spec:
      podSelector: { matchLabels: { app: web } }
      policyTypes: [Egress]
      egress:
        # The database, and nothing else.
        - to: [{ podSelector: { matchLabels: { app: database } } }]

    """

  @Test("egress to DNS is added as a rule of its own, as the facts declare it")
  func names() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.silent, to: "deploy/web.yaml")
    try project.write(
      """
      pods:
        - { name: the cluster's DNS, namespace: dns, labels: { app: coredns } }

      """, to: "facts.yaml")
    let result = try project.vibeGen(
      "check", "deploy", "--only", "net-dns-blocked", "--fix=write", "--facts", "facts.yaml")
    #expect(result.status == 0)
    #expect(
      try project.text("deploy/web.yaml").contains(
        """
            # The database, and nothing else.
            - { to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: "dns" } }, \
        podSelector: { matchLabels: { "app": coredns } } }], \
        ports: [{ protocol: UDP, port: 53 }, { protocol: TCP, port: 53 }] }
            - to: [{ podSelector
        """))
  }

  @Test("links of Services are switched off where they collide")
  func serviceLinks() throws {
    let project = try TestProject()
    defer { project.remove() }
    let example = try project.vibeGen("explain", "cfg-service-link-env-collision").outputText
    let start = try #require(example.range(of: "Wrong:\n"))
    let end = try #require(example.range(of: "\nRight:\n"))
    let text = example[start.upperBound..<end.lowerBound].split(separator: "\n")
      .map { $0.dropFirst(2) + "\n" }.joined()
    try project.write(text, to: "deploy/all.yaml")
    let result = try project.vibeGen(
      "check", "deploy", "--only", "cfg-service-link-env-collision", "--fix=write")
    #expect(result.status == 0)
    #expect(try project.text("deploy/all.yaml").contains("enableServiceLinks: false"))
  }

  @Test("quotes that an environment file lacks are written there")
  func environment() throws {
    let project = try TestProject()
    defer { project.remove() }
    let before = try project.text("environments/base.yaml")
    try project.replace(
      "kubernetesVersion: \"1.33\"", with: "kubernetesVersion: 1.33  # as of May",
      in: "environments/base.yaml")
    #expect(try project.vibeGen("check", "production").status == 1)
    let result = try project.vibeGen("check", "production", "--fix=write")
    #expect(result.status == 0)
    #expect(
      try project.text("environments/base.yaml")
        == before.replacing("\"1.33\"", with: "\"1.33\"  # as of May"))
  }

  @Test("secrets, sizes and selectors have no fix")
  func limits() throws {
    let ids = try run(TestProject.program, ["checks"], in: PackageRoot.path(of: ".")).outputText
    #expect(ids.contains("res-quota"))
    let project = try TestProject()
    defer { project.remove() }
    let manifest = """
      apiVersion: v1
      kind: Service
      metadata: { name: web, namespace: shop }
      spec:
        selector: { app: web }
        ports: [{ port: 80 }]

      """
    try project.write(manifest, to: "deploy/web.yaml")
    let result = try project.vibeGen("check", "deploy", "--only", "ref", "--fix=write")
    #expect(result.status == 1)
    #expect(result.errorText.contains("nothing to fix"))
    #expect(try project.text("deploy/web.yaml") == manifest)
  }

  @Test("standard input is shown, not written")
  func input() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try run(
      TestProject.program, ["check", "-", "--only", Self.ids, "--fix=write"],
      input: Data(Self.scaled.utf8), in: project.root)
    #expect(result.status == 2)
    #expect(result.outputText.contains("+++ <stdin>"))
  }
}
