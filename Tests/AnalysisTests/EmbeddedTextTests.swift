import Findings
import Kubernetes
import TestSupport
import Testing
import YAML

@testable import Analysis

@Suite struct EmbeddedTextTests {
  private static let set = """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: config, namespace: watch }
    data:
      prometheus.yml: |
        global: { scrape_interval: 30s }
        scrape_configs:
          - job_name: web
      board.json: '{"panels": [], "schemaVersion": 39}'
      broken.yml: |
        groups:
          - name: [
      nginx.conf: "events {}"
      run: |
        #!/bin/sh
        exec true
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: prometheus, namespace: watch }
    spec:
      volumes: [{ name: config, configMap: { name: config } }]
      containers:
        - name: prometheus
          image: prom/prometheus:v3.1.0
          volumeMounts: [{ name: config, mountPath: /etc/prometheus/, readOnly: true }]
    """

  private static var objects: ObjectSet {
    let reading = ManifestReader.read([SourceFile(path: "set.yaml", text: set)])
    return ObjectSet(members: reading.members, facts: Facts())
  }

  @Test func `formats are told by name and content`() {
    #expect(
      Self.objects.texts.map(\.format) == [
        .prometheusConfiguration, .grafanaDashboard, .yaml, .nginx, .shell,
      ])
  }

  @Test func `paths and lines go on into a text`() throws {
    let text = try #require(Self.objects.texts(.prometheusConfiguration).first)
    let job = try #require(text.root?["scrape_configs"].items.first?["job_name"])
    #expect(job.path == #"data["prometheus.yml"].scrape_configs[0].job_name"#)
    #expect(job.mark == Mark(line: 8, column: 19))
    #expect(text.place(line: 3, column: 15)?.line == 8)
  }

  @Test func `a text that does not parse says where`() throws {
    let broken = Self.objects.texts[2]
    #expect(broken.documents.isEmpty)
    #expect(broken.syntaxFindings.first?.place?.line == 3)
  }

  @Test func `the containers that have it as a file are known`() throws {
    let objects = Self.objects
    let mounts = objects.mounts(of: try #require(objects.texts.first))
    #expect(mounts.map(\.path) == ["/etc/prometheus/prometheus.yml"])
    #expect(mounts.first?.isReadOnly == true)
  }
}
