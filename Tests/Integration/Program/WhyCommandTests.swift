import Foundation
import TestSupport
import Testing

@Suite("vibe-gen why") struct WhyCommandTests {
  @Test("the sum behind a quota is printed, also when it fits")
  func quota() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen(
      "why", "res-quota-steady-exceeded", "ResourceQuota/vibe-ensemble-quota", "production")
    #expect(result.status == 0)
    #expect(
      result.outputText.hasPrefix("ResourceQuota vibe-ensemble/vibe-ensemble-quota: res-quota"))
    #expect(result.outputText.contains("Nothing is found."))
    #expect(
      result.outputText.contains("requests.cpu of ResourceQuota vibe-ensemble/vibe-ensemble-quota"))
    #expect(result.outputText.contains("Deployment vibe-ensemble/vibe-ensemble-server  3 x"))
    #expect(result.outputText.contains(": fits, "))
  }

  private static let set = """
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec:
      selector: { app: web, tier: front }
      ports: [{ port: 80, targetPort: http }]
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop, labels: { app: web } }
    spec: { containers: [{ name: web, image: "registry.example.com/web:1.0.0" }] }

    """

  @Test("a selector is compared label by label")
  func selector() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.set, to: "deploy/web.yaml")
    let result = try project.vibeGen("why", "ref-service-no-pods", "service/shop/web", "deploy")
    #expect(result.outputText.contains("[ref-service-no-pods]"))
    #expect(
      result.outputText.contains("Pod shop/web  not selected  wants tier=front, it has no tier"))
    #expect(result.outputText.contains("=> it selects no pod"))
  }

  @Test("a check without a derivation of its own shows what is known of the object")
  func facts() throws {
    let project = try TestProject()
    defer { project.remove() }
    try project.write(Self.set, to: "deploy/web.yaml")
    let result = try project.vibeGen("why", "sec-run-as-root-uid", "Pod/web", "deploy")
    #expect(result.outputText.contains("labels of the pods of Pod shop/web"))
    #expect(result.outputText.contains("policies that select the pods of Pod shop/web"))
  }

  @Test("without an input every environment with the object is looked at")
  func everywhere() throws {
    let project = try TestProject()
    defer { project.remove() }
    let result = try project.vibeGen(
      "why", "avail-pdb-blocks-drain", "PodDisruptionBudget/vibe-ensemble-pdb")
    #expect(result.status == 0)
    #expect(result.outputText.contains("vibe-ensemble-pdb in production: "))
    #expect(result.outputText.contains("vibe-ensemble-pdb in staging: "))
  }

  @Test("misspelt ids and objects are usage, with the nearest name")
  func unknown() throws {
    let project = try TestProject()
    defer { project.remove() }
    let id = try project.vibeGen("why", "avail-pdb-block-drain", "Service/web", "production")
    #expect(id.status == 2)
    let object = try project.vibeGen(
      "why", "ref-service-no-pods", "Service/vibe-ensemble-servic", "production")
    #expect(object.status == 2)
    #expect(
      (object.outputText + object.errorText).contains(
        "did you mean 'Service/vibe-ensemble-service'?"))
  }
}
